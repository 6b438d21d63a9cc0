import { type Box, grow } from './box.ts'
import type { Quadratic } from './quadratic.ts'
import { distance, mix, type Vector } from './vector.ts'

/** Writers of SVG path data, to a hundredth of a pixel. */
export const n = (value: number): string => String(Math.round(value * 100) / 100)
const at = ({ x, y }: Vector): string => `${n(x)} ${n(y)}`

export const curvePath = ({ from, control, to, straight }: Quadratic): string =>
  straight ? `M${at(from)}L${at(to)}` : `M${at(from)}Q${at(control)} ${at(to)}`

export const polyline = (points: readonly Vector[], closed = false): string =>
  `M${points.map(at).join('L')}${closed ? 'Z' : ''}`

/** A closed polygon whose corners are rounded off by at most so much along each of its sides. */
export const roundedPolygon = (points: readonly Vector[], corner: number): string => {
  const along = (from: Vector, to: Vector) => mix(from, to, Math.min(0.5, corner / Math.max(1, distance(from, to))))
  const pieces = points.map((point, i) => {
    const [before, after] = [points.at(i - 1) ?? point, points[(i + 1) % points.length] ?? point]
    return `${at(along(point, before))}Q${at(point)} ${at(along(point, after))}`
  })
  return `M${pieces.join('L')}Z`
}

export const circlePath = ({ x, y }: Vector, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`

export const roundedBox = (box: Box, corner: number): string => {
  const r = Math.min(corner, box.width / 2, box.height / 2)
  const inner = grow(box, -r)
  const arc = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`
  return (
    `M${n(inner.x)} ${n(box.y)}h${n(inner.width)}${arc(r, r)}v${n(inner.height)}${arc(-r, r)}` +
    `h${n(-inner.width)}${arc(-r, -r)}v${n(-inner.height)}${arc(r, -r)}Z`
  )
}
