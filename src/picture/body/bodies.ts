import type { Lens } from '../../model/view.ts'
import type { DrawBody } from './body.ts'
import { mapBody } from './mapBody.ts'
import { matrixBody } from './matrix/matrixBody.ts'
import { timelineBody } from './timeline/timelineBody.ts'

/** What draws each lens. */
export const bodies: Readonly<Record<Lens, DrawBody>> = {
  map: mapBody,
  matrix: matrixBody,
  timeline: timelineBody,
  table: mapBody,
  sources: mapBody,
  disagreements: mapBody,
  balance: mapBody,
}
