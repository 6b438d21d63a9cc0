import type { Lens } from '../../model/view.ts'
import { balanceWording } from './balanceWording.ts'
import { disagreementsWording } from './disagreementsWording.ts'
import { mapWording } from './mapWording.ts'
import { matrixWording } from './matrixWording.ts'
import { sourcesWording } from './sourcesWording.ts'
import { tableWording } from './tableWording.ts'
import { timelineWording } from './timelineWording.ts'
import type { Wording } from './wording.ts'

/** The lenses that have words of their own for what they show. */
export const wordings: Partial<Readonly<Record<Lens, Wording>>> = {
  map: mapWording,
  matrix: matrixWording,
  timeline: timelineWording,
  table: tableWording,
  sources: sourcesWording,
  disagreements: disagreementsWording,
  balance: balanceWording,
}
