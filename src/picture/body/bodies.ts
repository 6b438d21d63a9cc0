import type { Lens } from '../../model/view.ts'
import { balanceBody } from './balanceBody.ts'
import type { DrawBody } from './body.ts'
import { disagreementsBody } from './disagreementsBody.ts'
import { mapBody } from './mapBody.ts'
import { matrixBody } from './matrix/matrixBody.ts'
import { sourcesBody } from './sourcesBody.ts'
import { tableBody } from './tableBody.ts'
import { timelineBody } from './timeline/timelineBody.ts'

/** What draws each lens. */
export const bodies: Readonly<Record<Lens, DrawBody>> = {
  map: mapBody,
  matrix: matrixBody,
  timeline: timelineBody,
  table: tableBody,
  sources: sourcesBody,
  disagreements: disagreementsBody,
  balance: balanceBody,
}
