import type { Vector } from '../../lib/vector.ts'

/** An upright elliptical arc as cubic curves of a quarter turn at most (SVG 2, implementation notes B.2). */
export const arcCurves = (
  from: Vector,
  to: Vector,
  radii: Vector,
  large: boolean,
  sweep: boolean,
): (readonly [Vector, Vector, Vector])[] => {
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }
  if (radii.x === 0 || radii.y === 0 || (half.x === 0 && half.y === 0)) return [[from, to, to]]
  // Radii too small to reach are enlarged until they do.
  const short = Math.max(1, Math.hypot(half.x / radii.x, half.y / radii.y))
  const [rx, ry] = [radii.x * short, radii.y * short]
  const [u, v] = [half.x / rx, half.y / ry]
  const off = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / (u * u + v * v) - 1))
  const centre = { x: (from.x + to.x) / 2 + off * rx * v, y: (from.y + to.y) / 2 - off * ry * u }
  const angle = ({ x, y }: Vector) => Math.atan2((y - centre.y) / ry, (x - centre.x) / rx)
  const first = angle(from)
  const turn = turned(angle(to) - first, sweep)
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6))
  const part = turn / count
  const reach = (4 / 3) * Math.tan(part / 4)
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [first + i * part, first + (i + 1) * part]
    const on = (x: number, y: number): Vector => ({ x: centre.x + rx * x, y: centre.y + ry * y })
    return [
      on(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      on(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      i === count - 1 ? to : on(Math.cos(b), Math.sin(b)),
    ] as const
  })
}

const turned = (turn: number, sweep: boolean): number => {
  if (sweep && turn < 0) return turn + 2 * Math.PI
  return !sweep && turn > 0 ? turn - 2 * Math.PI : turn
}
