import { type Elimination, eliminateAll, eliminationOf } from './elimination.ts'
import { partitionsOf } from './partitions.ts'
import type { SignedEdge, SignedGraph } from './signedGraph.ts'

/**
 * The best division of one connected part into any number of camps, exactly: the one that strains the fewest edges, friends
 * in different camps or rivals in the same one (weak balance: Davis 1967, "Clustering and structural balance in graphs";
 * Doreian and Mrvar 1996, "A partitioning approach to structural balance").
 *
 * Nodes are eliminated one after another, as for two camps; a table has a row for every way in which the nodes that hang
 * together may be grouped, and a node joins one of the groups or stands apart from all of them. As there are always more
 * camps to be had, apart from these is never at odds with nodes eliminated before or after.
 */
export interface BestAny {
  readonly strained: number
  readonly camps: ReadonlyMap<number, number>
}

/** Tables up to the 678,570 ways in which eleven nodes may be grouped. */
const mostWidth = 11

interface Table {
  readonly scope: readonly number[]
  readonly costs: Int32Array
}

/** Undefined where the part hangs together too tightly for it. */
export const bestAny = (
  graph: SignedGraph,
  part: readonly number[],
  order: Elimination | undefined = eliminationOf(graph, part, mostWidth),
): BestAny | undefined => {
  if (!order) return undefined
  const { last, choices } = eliminateAll(graph, order, eliminate)
  return { strained: last?.costs[0] ?? 0, camps: trace(order, choices) }
}

const eliminate = (
  node: number,
  scope: readonly number[],
  edges: readonly SignedEdge[],
  tables: readonly Table[],
): { table: Table; choice: Uint8Array } => {
  const groupings = partitionsOf(scope.length)
  const costs = new Int32Array(groupings.count)
  const choice = new Uint8Array(groupings.count)
  const at = new Map(scope.map((one, index) => [one, index]))
  const links = edges.map(({ a, b, sign }) => ({ to: at.get(a === node ? b : a) ?? 0, sign }))
  const views = tables.map(({ scope: own, costs: known }) => ({
    places: own.map((one) => at.get(one) ?? scope.length),
    known,
    groupings: partitionsOf(own.length),
  }))
  const groups = new Uint8Array(scope.length + 1)
  groupings.each((row, codes, used) => {
    for (let i = 0; i < scope.length; i += 1) groups[i] = codes[i] ?? 0
    let best = Number.POSITIVE_INFINITY
    for (let group = 0; group <= used; group += 1) {
      groups[scope.length] = group
      let cost = 0
      for (const { to, sign } of links) if ((groups[to] === group) !== sign > 0) cost += 1
      for (const view of views) cost += view.known[view.groupings.rank(groups, view.places)] ?? 0
      if (cost < best) {
        best = cost
        choice[row] = group
      }
    }
    costs[row] = best
  })
  return { table: { scope, costs }, choice }
}

/** Reads the best division out of the choices, from the last node to the first. */
const trace = (order: Elimination, choices: readonly Uint8Array[]): ReadonlyMap<number, number> => {
  const camps = new Map<number, number>()
  let fresh = 0
  for (let index = order.steps.length - 1; index >= 0; index -= 1) {
    const step = order.steps[index]
    if (!step) continue
    // The groups of the scope by the order in which they come: the same numbers as in the row.
    const present = [...new Set(step.scope.map((one) => camps.get(one) ?? 0))]
    const groups = Uint8Array.from(step.scope, (one) => present.indexOf(camps.get(one) ?? 0))
    const places = step.scope.map((_, place) => place)
    const group = choices[index]?.[partitionsOf(step.scope.length).rank(groups, places)] ?? 0
    const camp = present[group]
    camps.set(step.node, camp ?? fresh)
    if (camp === undefined) fresh += 1
  }
  return camps
}
