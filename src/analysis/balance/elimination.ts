import { neighboursOf, type SignedEdge, type SignedGraph } from './signedGraph.ts'

/**
 * An order in which nodes are eliminated one after another, each with the nodes that it then still hangs together with.
 * The next is the node with the fewest of these, and among such the one that adds the fewest new links: a small width keeps
 * the tables of dynamic programming small (Bertelè and Brioschi 1972, "Nonserial Dynamic Programming").
 */
export interface Elimination {
  readonly steps: readonly { readonly node: number; readonly scope: readonly number[] }[]
  /** The most nodes that one hangs together with when its turn comes. */
  readonly width: number
}

/** The order for one connected part of a graph; undefined where it would be wider than `most`. */
export const eliminationOf = (graph: SignedGraph, part: readonly number[], most: number): Elimination | undefined => {
  const around = neighboursOf(graph).map((near) => new Set(near.keys()))
  const left = new Set(part)
  const steps: { node: number; scope: number[] }[] = []
  let width = 0
  while (left.size > 0) {
    const node = next(around, left)
    const scope = [...(around[node] ?? [])].sort((a, b) => a - b)
    if (scope.length > most) return undefined
    width = Math.max(width, scope.length)
    for (const one of scope) {
      const near = around[one]
      near?.delete(node)
      for (const other of scope) if (other !== one) near?.add(other)
    }
    left.delete(node)
    steps.push({ node, scope })
  }
  return { steps, width }
}

/** What one node costs at best, for every way in which its scope may be divided. */
interface Scoped {
  readonly scope: readonly number[]
}

/** Tables one node: from its edges to nodes after it, and from the tables of nodes before it in whose scope it is next. */
type Eliminate<Table> = (
  node: number,
  scope: readonly number[],
  edges: readonly SignedEdge[],
  tables: readonly Table[],
) => { readonly table: Table; readonly choice: Uint8Array }

/** Eliminates the nodes of a connected part in their order: the last table, and for each node what it chooses at best. */
export const eliminateAll = <Table extends Scoped>(
  { edges }: SignedGraph,
  { steps }: Elimination,
  eliminate: Eliminate<Table>,
): { readonly last: Table | undefined; readonly choices: readonly Uint8Array[] } => {
  const edgesAt = new Map<number, SignedEdge[]>(steps.map(({ node }) => [node, []]))
  for (const edge of edges) {
    edgesAt.get(edge.a)?.push(edge)
    edgesAt.get(edge.b)?.push(edge)
  }
  const turn = new Map(steps.map(({ node }, index) => [node, index]))
  const waiting: Table[][] = steps.map(() => [])
  const choices: Uint8Array[] = []
  let last: Table | undefined
  for (const [index, { node, scope }] of steps.entries()) {
    const later = (edgesAt.get(node) ?? []).filter(({ a, b }) => (turn.get(a === node ? b : a) ?? 0) > index)
    const { table, choice } = eliminate(node, scope, later, waiting[index] ?? [])
    waiting[index] = []
    choices.push(choice)
    const heir = Math.min(...scope.map((one) => turn.get(one) ?? Number.POSITIVE_INFINITY))
    if (scope.length > 0) waiting[heir]?.push(table)
    else last = table
  }
  return { last, choices }
}

const next = (around: readonly ReadonlySet<number>[], left: ReadonlySet<number>): number => {
  let fewest = Number.POSITIVE_INFINITY
  for (const node of left) fewest = Math.min(fewest, around[node]?.size ?? 0)
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const node of left) {
    const near = around[node] ?? new Set<number>()
    if (near.size !== fewest) continue
    const fill = missingLinks(around, near)
    if (fill < least) [best, least] = [node, fill]
    if (least === 0) break
  }
  return best
}

const missingLinks = (around: readonly ReadonlySet<number>[], near: ReadonlySet<number>): number => {
  let missing = 0
  for (const a of near) for (const b of near) if (a < b && !around[a]?.has(b)) missing += 1
  return missing
}
