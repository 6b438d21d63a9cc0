import { type Division, divideInAny, divideInTwo, flipCounts } from './balance.ts'
import type { SignedEdge, SignedGraph } from './signedGraph.ts'

/** A graph, and pairs whose sign is open: friends by one reading, rivals by another. */
export interface Question {
  readonly graph: SignedGraph
  readonly open: readonly Pick<SignedEdge, 'a' | 'b'>[]
}

/** How far a graph is from balance, whatever the open pairs are read as. */
export interface Assessment {
  /** The fewest flips of the readings that need fewest, and of those that need most. */
  readonly least: Bound
  readonly most: Bound
  /** Best divisions; open pairs do not bear on them. */
  readonly two: Division & { readonly ways?: number }
  readonly any: Division
  /** For each edge, in how many of the smallest sets of flips it is; absent for large graphs. */
  readonly flips?: readonly number[]
}

/** Proven to be `value`, or proven to lie between the two. */
export interface Bound {
  readonly atLeast: number
  readonly value: number
}

/** Up to so many open pairs every reading is tried. */
const mostOpen = 8
/** Graphs of more edges are divided once: neither the part of each edge nor every reading is asked for. */
const crowd = 150

export const assess = ({ graph, open }: Question): Assessment => {
  const two = divideInTwo(graph)
  const flips = two.atLeast < two.strained.length ? undefined : flipCounts(graph, two.strained.length, crowd)
  // Whatever the division, an open pair may be read as the sign that suits it: the least is that of the graph without them.
  const least = { atLeast: two.atLeast, value: two.strained.length }
  return { two, any: divideInAny(graph), least, most: worst(graph, open, least), ...(flips && { flips }) }
}

const worst = (graph: SignedGraph, open: Question['open'], least: Bound): Bound => {
  if (open.length === 0) return least
  // Each open pair adds one flip at most.
  if (open.length > mostOpen || graph.edges.length > crowd)
    return { atLeast: least.atLeast, value: least.value + open.length }
  const readings = Array.from({ length: 2 ** open.length }, (_, reading) =>
    divideInTwo({
      ...graph,
      edges: [...graph.edges, ...open.map((ends, i) => ({ ...ends, sign: (reading >> i) & 1 ? -1 : 1 }) as const)],
    }),
  )
  return {
    atLeast: Math.max(...readings.map(({ atLeast }) => atLeast)),
    value: Math.max(...readings.map(({ strained }) => strained.length)),
  }
}
