import { circlePath, n } from '../lib/path.ts'
import type { Vector } from '../lib/vector.ts'
import type { SignedTriad } from '../model/triad.ts'
import { sideOf } from '../query/triadSides.ts'
import type { Shape } from './scene.ts'

/** How much room a triad in small takes. */
export const triadSize = { width: 44, height: 38 } as const

const corners = [
  { x: 22, y: 6 },
  { x: 38, y: 32 },
  { x: 6, y: 32 },
] as const
const sides = [
  [0, 1],
  [1, 2],
  [0, 2],
] as const
/** How far apart the two lines of a pair with both signs are from its middle. */
const apart = 2.2

/** A triad in small, from its upper left corner: solid lines for friends, dashes for rivals, both for pairs with both signs. */
export const drawTriad = ({ pairs }: Pick<SignedTriad, 'pairs'>, at: Vector): Shape[] => {
  const [top, right, left] = corners.map(({ x, y }) => ({ x: at.x + x, y: at.y + y })) as [Vector, Vector, Vector]
  const points = [top, right, left] as const
  const lines = sides.flatMap(([from, to], i) => {
    const pair = pairs[i]
    if (!pair) return []
    const [a, b] = [points[from], points[to]]
    if (pair.sign !== 'ambivalent') return [side(a, b, sideOf(pair), 0)]
    return [side(a, b, sideOf(pair), apart), side(a, b, 'rivalry', -apart)]
  })
  const ends = points.map(
    (point): Shape => ({ d: circlePath(point, 4), fill: 'node-fill', stroke: 'node-line', width: 1.5 }),
  )
  return [...lines, ...ends]
}

const side = (a: Vector, b: Vector, stroke: ReturnType<typeof sideOf>, by: number): Shape => {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const [dx, dy] = [((b.y - a.y) / length) * by, ((a.x - b.x) / length) * by]
  return {
    d: `M${n(a.x + dx)} ${n(a.y + dy)}L${n(b.x + dx)} ${n(b.y + dy)}`,
    stroke,
    width: 2.2,
    ...(stroke === 'rivalry' && { dash: [4, 3] as const }),
  }
}
