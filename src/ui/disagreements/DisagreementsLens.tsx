import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'

export const DisagreementsLens = ({ insets }: LensProps) => (
  <LensPage lens="disagreements" insets={insets} note="">
    {null}
  </LensPage>
)
