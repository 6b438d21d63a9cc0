import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'

export const TimelineLens = ({ insets }: LensProps) => (
  <LensPage lens="timeline" insets={insets} note="">
    {null}
  </LensPage>
)
