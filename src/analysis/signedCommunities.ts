import { expectedIn, signedModularity } from './signedModularity.ts'
import { type SignedLink, type SignedNetwork, signedNetwork } from './signedNetwork.ts'

export interface Communities {
  /** Nodes by group: the largest group first, nodes by alphabet. */
  readonly groups: readonly (readonly string[])[]
  readonly modularity: number
}

/**
 * Groups of high signed modularity. Nodes move one by one to the group that gains most, then whole groups merge, until neither
 * gains (as Blondel et al. 2008 do without signs); from several starts, of which the best is kept. The same network always
 * gives the same groups. That no better division exists is not proven.
 */
export const signedCommunities = (edges: readonly SignedLink[]): Communities => {
  const network = signedNetwork(edges)
  const size = network.nodes.length
  if (size === 0) return { groups: [], modularity: 0 }
  const random = randomNumbers(20_210_826)
  let best: { groups: number[]; modularity: number } | undefined
  for (let start = 0; start < startsFor(size); start += 1) {
    const order = network.nodes.map((_, i) => i)
    if (start > 0) shuffle(order, random)
    const groups = settle(network, order)
    const modularity = signedModularity(network, groups)
    if (!best || modularity > best.modularity + tiny) best = { groups, modularity }
  }
  return { groups: named(network.nodes, best?.groups ?? []), modularity: best?.modularity ?? 0 }
}

const tiny = 1e-9
/** Small networks are tried often; a start in a large one takes long. */
const startsFor = (size: number): number => Math.max(2, Math.min(40, Math.round(400_000 / size ** 2)))

const settle = (network: SignedNetwork, order: readonly number[]): number[] => {
  const groups = network.nodes.map((_, i) => i)
  // Each round gains; where gains are only of rounding, the limit ends it.
  for (let round = 0; round < 50; round += 1) {
    const moved = moveNodes(network, groups, order)
    const merged = mergeGroups(network, groups)
    if (!moved && !merged) break
  }
  return groups
}

const moveNodes = (network: SignedNetwork, groups: number[], order: readonly number[]): boolean => {
  const { links, plus, minus, nodes } = network
  const expected = expectedIn(network)
  const totals = { plus: nodes.map(() => 0), minus: nodes.map(() => 0), size: nodes.map(() => 0) }
  const put = (node: number, group: number, way: 1 | -1) => {
    totals.plus[group] = (totals.plus[group] ?? 0) + way * (plus[node] ?? 0)
    totals.minus[group] = (totals.minus[group] ?? 0) + way * (minus[node] ?? 0)
    totals.size[group] = (totals.size[group] ?? 0) + way
  }
  for (const [node, group] of groups.entries()) put(node, group, 1)
  const tied = nodes.map(() => 0)
  let moved = false
  for (let sweep = 0, again = true; again && sweep < 50; sweep += 1) {
    again = false
    for (const node of order) {
      const own = groups[node] ?? 0
      put(node, own, -1)
      for (const [other, sign] of links[node] ?? []) tied[groups[other] ?? 0] = (tied[groups[other] ?? 0] ?? 0) + sign
      const gain = (group: number) =>
        totals.size[group] === 0
          ? 0
          : (tied[group] ?? 0) -
            expected(plus[node] ?? 0, minus[node] ?? 0, totals.plus[group] ?? 0, totals.minus[group] ?? 0)
      let [to, most] = [own, gain(own)]
      let empty = true
      for (let group = 0; group < nodes.length; group += 1) {
        // One empty group is as good as another.
        if (totals.size[group] === 0 && !empty) continue
        if (totals.size[group] === 0) empty = false
        const gained = gain(group)
        if (gained > most + tiny) [to, most] = [group, gained]
      }
      for (const [other] of links[node] ?? []) tied[groups[other] ?? 0] = 0
      put(node, to, 1)
      groups[node] = to
      if (to !== own) again = moved = true
    }
  }
  return moved
}

/** Merges the two groups that gain most by it, as long as any do. */
const mergeGroups = (network: SignedNetwork, groups: number[]): boolean => {
  const { links, plus, minus } = network
  const expected = expectedIn(network)
  let merged = false
  for (;;) {
    const totals = new Map<number, { plus: number; minus: number; tied: Map<number, number> }>()
    for (const [node, group] of groups.entries()) {
      const total = totals.get(group) ?? { plus: 0, minus: 0, tied: new Map<number, number>() }
      total.plus += plus[node] ?? 0
      total.minus += minus[node] ?? 0
      for (const [other, sign] of links[node] ?? []) {
        const there = groups[other] ?? 0
        total.tied.set(there, (total.tied.get(there) ?? 0) + sign)
      }
      totals.set(group, total)
    }
    let best: { from: number; to: number; gain: number } | undefined
    for (const [to, a] of totals)
      for (const [from, b] of totals) {
        if (from <= to) continue
        const gain = (a.tied.get(from) ?? 0) - expected(a.plus, a.minus, b.plus, b.minus)
        if (gain > (best?.gain ?? tiny)) best = { from, to, gain }
      }
    if (!best) return merged
    for (const [node, group] of groups.entries()) if (group === best.from) groups[node] = best.to
    merged = true
  }
}

const named = (nodes: readonly string[], groups: readonly number[]): string[][] => {
  const found = new Map<number, string[]>()
  for (const [i, group] of groups.entries()) found.set(group, [...(found.get(group) ?? []), nodes[i] ?? ''])
  return [...found.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** Numbers that look random and are the same every time (a linear congruential generator, as in Numerical Recipes). */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const shuffle = (all: number[], random: () => number): void => {
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const [a = 0, b = 0] = [all[i], all[j]]
    all[i] = b
    all[j] = a
  }
}
