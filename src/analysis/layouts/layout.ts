import { distance, type Vector } from '../../lib/vector.ts'
import type { Edge } from '../edge.ts'

/** What a layout starts from: where nodes are now, which keeps the reader's mental map, and what ties them. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly at: Vector; readonly radius: number }[]
  readonly edges: readonly (Edge & {
    /** For an affiliation: the id of the whole at which it points. */
    readonly whole?: string
  })[]
  readonly sheet: { readonly width: number; readonly height: number }
  /** The node in the middle. */
  readonly focus: string
}

/** A place for each node, in map pixels. The same input gives the same places. */
export type Layout = (input: LayoutInput) => ReadonlyMap<string, Vector>

/** The angle at which a node is seen from a point; layouts keep this order. */
export const angleFrom = (middle: Vector, { x, y }: Vector): number => Math.atan2(y - middle.y, x - middle.x)

export const middleOf = ({ width, height }: LayoutInput['sheet']): Vector => ({ x: width / 2, y: height / 2 })

const samples = 720

/** So many points on an ellipse around a middle, at equal lengths of its line, from the left and clockwise as seen. */
export const aroundEllipse = (middle: Vector, rx: number, ry: number, count: number): Vector[] => {
  const at = (i: number): Vector => {
    const angle = -Math.PI + (i / samples) * 2 * Math.PI
    return { x: middle.x + rx * Math.cos(angle), y: middle.y + ry * Math.sin(angle) }
  }
  const lengths = [0]
  for (let i = 1; i <= samples; i += 1) lengths.push((lengths[i - 1] ?? 0) + distance(at(i - 1), at(i)))
  const whole = lengths[samples] ?? 0
  return Array.from({ length: count }, (_, i) =>
    at(lengths.findIndex((length) => length >= (whole * (i + 0.5)) / count)),
  )
}
