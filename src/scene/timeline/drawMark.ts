import { circlePath, polyline } from '../../lib/path.ts'
import type { Vector } from '../../lib/vector.ts'
import type { ClaimTime } from '../../model/claimTime.ts'
import { strongest } from '../../model/status.ts'
import { statusBeads } from '../marks.ts'
import { type Paint, relationPaint } from '../palette.ts'
import type { Ground, Shape } from '../scene.ts'

/** How large the numbers of several claims are, with one digit and with more, and the rings around them. */
export interface MarkSizes {
  readonly number: readonly [one: number, more: number]
  readonly ring: readonly [one: number, more: number]
}
export const onScreen: MarkSizes = { number: [11, 9.5], ring: [8, 8] }
/** For paper, where no type is as small. */
export const inPrint: MarkSizes = { number: [12, 12], ring: [8.6, 10] }

const numberFace = { family: 'sans', weight: 600 } as const
const alone = 4.5

/** How far a mark reaches from its middle. */
export const reachOf = ({ length }: readonly ClaimTime[], { ring }: MarkSizes): number =>
  length > 1 ? ring[length > 9 ? 1 : 0] : alone

/** One claim, or the number of claims that stand too close to be told apart; what no claim asserts carries its bead. */
export const drawMark = (times: readonly ClaimTime[], { x, y }: Vector, pale: boolean, sizes = onScreen): Ground => {
  const first = times[0]
  const status = strongest(times.map(({ claim }) => claim.status))
  if (!first || !status) return { shapes: [], texts: [] }
  const soft = pale || !(status === 'asserted' || status === 'attributed')
  const paint = relationPaint(first.claim.relation, soft)
  const forecast = status === 'predicted' && times.length === 1
  const reach = reachOf(times, sizes)
  const several = times.length > 1
  const bead = status === 'asserted' || forecast ? [] : statusBeads[status].draw({ x: x + reach + 5.5, y }, paint, 0.8)
  const own = several
    ? [severalShape({ x, y }, reach, paint)]
    : forecast
      ? statusBeads.predicted.draw({ x, y }, paint, 1)
      : [singleShape(first.manner, { x, y }, paint)]
  const size = sizes.number[times.length > 9 ? 1 : 0]
  return {
    shapes: [...own, ...bead],
    texts: several
      ? [{ x, y: y + 0.36 * size, anchor: 'middle', text: String(times.length), face: numberFace, size, paint: 'ink' }]
      : [],
  }
}

/** The ring around the number of several claims. */
export const severalShape = (at: Vector, radius: number, stroke: Paint): Shape => ({
  d: circlePath(at, radius),
  fill: 'paper',
  stroke,
  width: 1.5,
})

/** A diamond happened then; a dot was so then; a hollow square has no date but that of its article. */
export const singleShape = (manner: ClaimTime['manner'], { x, y }: Vector, paint: Paint): Shape => {
  // Half of the edge of paper lies on the mark, so the mark is drawn larger by that.
  const edge = { stroke: 'paper', width: 1.4 } as const
  if (manner === 'undated') {
    const box = [-3.4, 3.4]
    const points = [
      [box[0], box[0]],
      [box[1], box[0]],
      [box[1], box[1]],
      [box[0], box[1]],
    ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }))
    return { d: polyline(points, true), fill: 'paper', stroke: paint, width: 1.5 }
  }
  if (manner !== 'moment') return { d: circlePath({ x, y }, alone), fill: paint, ...edge }
  const reach = 6.2
  const points = [
    { x, y: y - reach },
    { x: x + reach, y },
    { x, y: y + reach },
    { x: x - reach, y },
  ]
  return { d: polyline(points, true), fill: paint, ...edge }
}
