import { egoNetwork } from '../analysis/egoNetwork.ts'
import type { Dataset } from '../model/dataset.ts'
import { type Pair, pairId } from '../model/relationship.ts'
import type { Tie } from '../model/tie.ts'

/** Pairs of the most prominent actors that have no tie of their own but are tied by way of others. No actor comes twice. */
export const farApart = (dataset: Dataset, ties: readonly Tie[], most: number): Pair[] => {
  const tied = new Set(ties.map((tie) => pairId(...tie.actors)))
  const present = new Set(ties.flatMap((tie) => tie.actors))
  const actors = dataset.actors
    .filter(({ id }) => present.has(id))
    .sort((a, b) => a.prominence - b.prominence)
    .slice(0, 24)
  const used = new Set<string>()
  const found: Pair[] = []
  for (const { id: a } of actors) {
    if (found.length === most) break
    if (used.has(a)) continue
    const reached = egoNetwork(a, Number.POSITIVE_INFINITY, ties)
    const other = actors.find(({ id }) => id !== a && !used.has(id) && reached.has(id) && !tied.has(pairId(a, id)))
    if (!other) continue
    found.push([a, other.id])
    used.add(a).add(other.id)
  }
  return found
}
