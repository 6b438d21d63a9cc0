import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'

export const TableLens = ({ insets }: LensProps) => (
  <LensPage lens="table" insets={insets} note="">
    {null}
  </LensPage>
)
