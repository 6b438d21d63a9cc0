import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'

export const BalanceLens = ({ insets }: LensProps) => (
  <LensPage lens="balance" insets={insets} note="">
    {null}
  </LensPage>
)
