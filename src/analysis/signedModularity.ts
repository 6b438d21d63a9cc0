import type { SignedNetwork } from './signedNetwork.ts'

/** What of two nodes' or groups' ties chance would make: friendly ones by their friendly ties, less hostile by hostile. */
export type Expected = (plus: number, minus: number, otherPlus: number, otherMinus: number) => number

export const expectedIn = ({ plus, minus }: SignedNetwork): Expected => {
  const [friendly, hostile] = [sum(plus), sum(minus)]
  return (p, m, otherP, otherM) =>
    (friendly > 0 ? (p * otherP) / friendly : 0) - (hostile > 0 ? (m * otherM) / hostile : 0)
}

/**
 * Modularity of a division into groups where ties have signs (Gómez, Jensen & Arenas 2009, "Analysis of community structure in
 * networks of correlated data", Physical Review E 80, 016114, equation 15). `groups` holds a group's number for each node.
 */
export const signedModularity = (network: SignedNetwork, groups: readonly number[]): number => {
  const { links, plus, minus } = network
  const all = sum(plus) + sum(minus)
  if (all === 0) return 0
  const expected = expectedIn(network)
  let within = 0
  const totals = new Map<number, { plus: number; minus: number }>()
  for (const [i, own] of links.entries()) {
    const group = groups[i] ?? 0
    for (const [j, sign] of own) if (groups[j] === group) within += sign
    const total = totals.get(group) ?? { plus: 0, minus: 0 }
    totals.set(group, { plus: total.plus + (plus[i] ?? 0), minus: total.minus + (minus[i] ?? 0) })
  }
  let chance = 0
  for (const total of totals.values()) chance += expected(total.plus, total.minus, total.plus, total.minus)
  return (within - chance) / all
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)
