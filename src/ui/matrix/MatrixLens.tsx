import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'

export const MatrixLens = ({ insets }: LensProps) => (
  <LensPage lens="matrix" insets={insets} note="">
    {null}
  </LensPage>
)
