import type { Dataset } from './dataset.ts'
import type { Disagreement } from './disagreement.ts'
import { pairId } from './relationship.ts'

/**
 * The disagreements about each pair, by pair id: those of which at least two answers rest on claims of the pair.
 * Computed on the whole dataset, so that filters do not change it (rule 7 of the model).
 */
export const contestedPairs = (
  dataset: Pick<Dataset, 'disagreements' | 'claim'>,
): ReadonlyMap<string, readonly Disagreement[]> => {
  const found = new Map<string, Disagreement[]>()
  for (const disagreement of dataset.disagreements) {
    const answersByPair = new Map<string, number>()
    for (const answer of disagreement.answers) {
      const pairs = new Set(
        answer.claims.flatMap((id) => {
          const claim = dataset.claim.get(id)
          return claim ? [pairId(claim.from, claim.to)] : []
        }),
      )
      for (const pair of pairs) answersByPair.set(pair, (answersByPair.get(pair) ?? 0) + 1)
    }
    for (const [pair, answers] of answersByPair) {
      if (answers > 1) found.set(pair, [...(found.get(pair) ?? []), disagreement])
    }
  }
  return found
}
