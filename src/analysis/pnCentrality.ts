import { type SignedLink, signedNetwork } from './signedNetwork.ts'

/**
 * PN centrality (Everett & Borgatti 2014, "Networks containing negative ties", Social Networks 38, 111–120): friends raise it,
 * and more so friends with few enemies; enemies lower it twice as much. (I − (P − 2N) / (2n − 2))⁻¹ 1, by repeated substitution.
 * `size` is n, the number of all nodes, those without ties included.
 */
export const pnCentrality = (edges: readonly SignedLink[], size: number): ReadonlyMap<string, number> => {
  const { nodes, links } = signedNetwork(edges)
  const share = size > 1 ? 1 / (2 * size - 2) : 0
  let scores = nodes.map(() => 1)
  for (let step = 0; step < 1000; step += 1) {
    const next = links.map((own) =>
      own.reduce((score, [other, sign]) => score + share * (sign > 0 ? 1 : -2) * (scores[other] ?? 0), 1),
    )
    const moved = next.reduce((most, score, i) => Math.max(most, Math.abs(score - (scores[i] ?? 0))), 0)
    // Half the way only: where everybody is everybody's enemy, whole steps would swing for ever.
    scores = next.map((score, i) => (score + (scores[i] ?? 0)) / 2)
    if (moved < 1e-12) break
  }
  return new Map(nodes.map((node, i) => [node, scores[i] ?? 1]))
}
