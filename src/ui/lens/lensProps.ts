import type { Insets } from '../../scene/frame.ts'

/** What every lens beside the map is given; the rest it reads from the store. */
export interface LensProps {
  /** What header, time bar and panels take of the window. */
  readonly insets: Insets
}
