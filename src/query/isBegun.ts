import type { Claim } from '../model/claim.ts'
import { timeOfClaim } from '../model/claimTime.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'

/**
 * Whether the articles tell when a tie began: by a stretch with a known start, or by something that happened; and nothing
 * attests the tie before. What is told without a date, or as a state at a date, may have been so for long.
 */
export const isBegun = ({ claims }: Pick<Tie, 'claims'>, dataset: Pick<Dataset, 'article' | 'kind'>): boolean => {
  const times = claims.filter(({ status }) => status !== 'denied').map((claim) => timeOfClaim(claim, dataset))
  const begun = times.flatMap(({ claim, manner, start }) =>
    isTold(claim) && (manner === 'stretch' || manner === 'moment') && start.how !== 'open' && start.how !== 'unknown'
      ? [start.from]
      : [],
  )
  if (begun.length === 0) return false
  const beginning = Math.min(...begun)
  return times.every(({ claim, start }) => !isTold(claim) || start.to >= beginning)
}

/** A forecast tells of no beginning, and attests nothing. */
const isTold = ({ status }: Claim): boolean => status !== 'predicted'
