import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'

export const SourcesLens = ({ insets }: LensProps) => (
  <LensPage lens="sources" insets={insets} note="">
    {null}
  </LensPage>
)
