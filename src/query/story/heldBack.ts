import type { Dataset } from '../../model/dataset.ts'
import { pairId } from '../../model/relationship.ts'
import type { Step } from '../../model/story.ts'
import type { View } from '../../model/view.ts'
import { pairOfClaim } from '../claimsOfPair.ts'
import { withheldPair } from './withheldPair.ts'

/**
 * The claims of a step that would give its answer away before it is given: those of the pair whose ties are kept back, and those
 * of which is asked how they are said.
 */
export const heldBack = (
  dataset: Dataset,
  view: Pick<View, 'folded'>,
  { claims, question }: Step,
  answered: boolean,
): ReadonlySet<string> => {
  if (!question || answered) return new Set()
  if (question.type === 'hedge') return new Set(question.among)
  const pair = withheldPair(question, view, dataset)
  if (!pair) return new Set()
  const hidden = pairId(...pair)
  return new Set(
    claims.filter((id) => {
      const claim = dataset.claim.get(id)
      return claim !== undefined && pairId(...pairOfClaim(dataset, view, claim)) === hidden
    }),
  )
}
