import type { Vector } from '../../lib/vector.ts'
import type { Edge } from '../graph.ts'

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
