import { type Elimination, eliminateAll, eliminationOf } from './elimination.ts'
import type { SignedEdge, SignedGraph } from './signedGraph.ts'

/**
 * The best division of one connected part into two camps, exactly: the one that strains the fewest edges. That number is
 * the part's frustration index, or line index of balance: the fewest signs that must flip for it to be balanced (Harary
 * 1959, "On the measurement of structural balance"; the flips of a smallest set are the strained edges of a best division).
 *
 * Found by eliminating nodes one after another: what a node costs at best is tabled for every way in which the nodes that
 * it still hangs together with may be divided. A table has 2^width rows; no row is guessed, so the result is proven.
 */
export interface BestTwo {
  readonly strained: number
  /** How many smallest sets of flips there are: best divisions, of which two that differ by swapping camps are one. */
  readonly ways: number
  /** The camp of each node of the part, 0 or 1; its first node is in camp 0. */
  readonly camps: ReadonlyMap<number, 0 | 1>
}

/** Tables up to a million rows. */
const mostWidth = 20

interface Table {
  readonly scope: readonly number[]
  readonly costs: Float64Array
  readonly ways: Float64Array
}

/** Undefined where the part hangs together too tightly for it. */
export const bestTwo = (
  graph: SignedGraph,
  part: readonly number[],
  order: Elimination | undefined = eliminationOf(graph, part, mostWidth),
): BestTwo | undefined => {
  if (!order) return undefined
  const { last, choices } = eliminateAll(graph, order, eliminate)
  // The last node may be in either camp: each division has been counted twice.
  const ways = (last?.ways[0] ?? 1) / 2
  return { strained: last?.costs[0] ?? 0, ways, camps: trace(order, choices, part[0] ?? 0) }
}

/** The table of what one node costs at best, for every division of its scope; and the camp that it then takes. */
const eliminate = (
  node: number,
  scope: readonly number[],
  edges: readonly SignedEdge[],
  tables: readonly Table[],
): { table: Table; choice: Uint8Array } => {
  const rows = 2 ** scope.length
  const costs = new Float64Array(rows)
  const ways = new Float64Array(rows)
  const choice = new Uint8Array(rows)
  const bit = new Map(scope.map((one, index) => [one, index]))
  const links = edges.map(({ a, b, sign }) => ({ at: bit.get(a === node ? b : a) ?? 0, flip: sign > 0 ? 0 : 1 }))
  // For each bit of a table's row, the bit of ours that it is; the node's own is the one past our last.
  const views = tables.map((table) => ({ ...table, bits: table.scope.map((one) => bit.get(one) ?? scope.length) }))
  for (let row = 0; row < rows; row += 1) {
    let best = Number.POSITIVE_INFINITY
    let count = 0
    for (let camp = 0; camp < 2; camp += 1) {
      let cost = 0
      let times = 1
      for (const { at, flip } of links) cost += ((row >> at) & 1) ^ camp ^ flip
      const whole = row | (camp << scope.length)
      for (const { bits, costs: known, ways: many } of views) {
        let seen = 0
        for (let i = 0; i < bits.length; i += 1) seen |= ((whole >> (bits[i] ?? 0)) & 1) << i
        cost += known[seen] ?? 0
        times *= many[seen] ?? 1
      }
      if (cost < best) {
        best = cost
        count = times
        choice[row] = camp
      } else if (cost === best) count += times
    }
    costs[row] = best
    ways[row] = count
  }
  return { table: { scope, costs, ways }, choice }
}

/** Reads the best division out of the choices, from the last node to the first. */
const trace = (order: Elimination, choices: readonly Uint8Array[], first: number): ReadonlyMap<number, 0 | 1> => {
  const camps = new Map<number, 0 | 1>()
  for (let index = order.steps.length - 1; index >= 0; index -= 1) {
    const step = order.steps[index]
    if (!step) continue
    const row = step.scope.reduce((bits, one, at) => bits | ((camps.get(one) ?? 0) << at), 0)
    camps.set(step.node, choices[index]?.[row] === 1 ? 1 : 0)
  }
  if (camps.get(first) === 1) for (const [node, camp] of camps) camps.set(node, camp === 1 ? 0 : 1)
  return camps
}
