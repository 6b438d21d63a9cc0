import { type Box, grow } from './box.ts'
import type { Quadratic } from './quadratic.ts'
import type { Vector } from './vector.ts'

/** Writers of SVG path data, to a hundredth of a pixel. */
export const n = (value: number): string => String(Math.round(value * 100) / 100)
const at = ({ x, y }: Vector): string => `${n(x)} ${n(y)}`

export const curvePath = ({ from, control, to, straight }: Quadratic): string =>
  straight ? `M${at(from)}L${at(to)}` : `M${at(from)}Q${at(control)} ${at(to)}`

export const polyline = (points: readonly Vector[], closed = false): string =>
  `M${points.map(at).join('L')}${closed ? 'Z' : ''}`

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
