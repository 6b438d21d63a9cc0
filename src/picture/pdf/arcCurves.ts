import type { Vector } from '../../lib/vector.ts'

/**
 * An elliptic arc as cubic curves of at most a quarter turn each: the centre by SVG 2, appendix B.2.4, and handles of
 * 4/3 tan(a/4), which stray from a quarter of a circle by less than 0.03 % of its radius.
 */
export const arcCurves = (
  from: Vector,
  to: Vector,
  radiusX: number,
  radiusY: number,
  turn: number,
  large: boolean,
  sweep: boolean,
): number[][] => {
  const same = from.x === to.x && from.y === to.y
  if (same) return []
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)]
  if (rx === 0 || ry === 0) return [[from.x, from.y, to.x, to.y, to.x, to.y]]
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [halfX, halfY] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const x = cos * halfX + sin * halfY
  const y = cos * halfY - sin * halfX
  // Radii too small to reach are enlarged until they do.
  const reach = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2)
  if (reach > 1) {
    rx *= reach
    ry *= reach
  }
  const spread = (rx * y) ** 2 + (ry * x) ** 2
  const off = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / spread))
  const [offX, offY] = [(off * rx * y) / ry, (-off * ry * x) / rx]
  const centre = {
    x: cos * offX - sin * offY + (from.x + to.x) / 2,
    y: sin * offX + cos * offY + (from.y + to.y) / 2,
  }
  const start = Math.atan2((y - offY) / ry, (x - offX) / rx)
  let sweepAngle = Math.atan2((-y - offY) / ry, (-x - offX) / rx) - start
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI

  const count = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9))
  const step = sweepAngle / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const place = (u: number, v: number): [number, number] => [
    centre.x + cos * rx * u - sin * ry * v,
    centre.y + sin * rx * u + cos * ry * v,
  ]
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [start + i * step, start + (i + 1) * step]
    const end: [number, number] = i === count - 1 ? [to.x, to.y] : place(Math.cos(b), Math.sin(b))
    return [
      ...place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...end,
    ]
  })
}
