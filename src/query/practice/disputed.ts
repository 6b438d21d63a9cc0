import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { type Pair, pairId } from '../../model/relationship.ts'
import { wholeOf } from '../fold.ts'

/** The pair that a claim ties once parts act for their wholes, as `a--b`; within a whole, its own. */
export const pairIdOf = (dataset: Pick<Dataset, 'actor'>, { from, to }: Pick<Claim, 'from' | 'to'>): string => {
  const pair: Pair = [wholeOf(dataset, from), wholeOf(dataset, to)]
  return pair[0] === pair[1] ? pairId(from, to) : pairId(...pair)
}

/**
 * The pairs of which articles dispute what ties them: two answers to one question rest on claims of the pair that differ in
 * relation, or in whether it is said firmly, softly or denied. A question about how much, or since when, disputes no tie.
 */
export const disputedPairs = (dataset: Dataset): ReadonlySet<string> => {
  const disputed = new Set<string>()
  for (const { answers } of dataset.disagreements) {
    const first = new Map<string, string>()
    for (const { claims } of answers) {
      const told = new Map<string, Set<string>>()
      for (const id of claims) {
        const claim = dataset.claim.get(id)
        if (!claim) continue
        const pair = pairIdOf(dataset, claim)
        told.set(pair, (told.get(pair) ?? new Set()).add(`${claim.relation} ${firmness(claim)}`))
      }
      for (const [pair, set] of told) {
        const text = [...set].sort().join()
        const before = first.get(pair)
        if (before !== undefined && before !== text) disputed.add(pair)
        first.set(pair, text)
      }
    }
  }
  return disputed
}

/** Whether a claim is said outright or as somebody's word, and is no part of a dispute over what ties its pair. */
export const isBeyondDispute = (dataset: Dataset, disputed: ReadonlySet<string>, claim: Claim): boolean =>
  firmness(claim) === 'firm' && !(dataset.disagreementsAbout.has(claim.id) && disputed.has(pairIdOf(dataset, claim)))

const firmness = ({ status }: Claim): string =>
  status === 'denied' ? 'denied' : status === 'asserted' || status === 'attributed' ? 'firm' : 'soft'
