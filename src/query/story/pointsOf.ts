import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { hiddenPair } from '../../model/question.ts'
import { relationshipId } from '../../model/relationship.ts'
import type { Step } from '../../model/story.ts'
import type { View } from '../../model/view.ts'
import { pairOfClaim } from '../claimsOfPair.ts'
import { wholeOf } from '../fold.ts'
import { heldBack } from './heldBack.ts'

/** Ties and actors that a step lets stand out, by their ids. */
export interface Points {
  readonly actors: readonly string[]
  readonly ties: readonly string[]
}

type Folding = Pick<View, 'folded'>

/** The tie to which a claim counts in a view. */
export const tieOfClaim = (dataset: Dataset, view: Folding, claim: Claim): string =>
  relationshipId(...pairOfClaim(dataset, view, claim), claim.relation)

/**
 * What a step points at: the ties of the claims that it rests on, whom its facts are about, and whom its question asks about. What
 * the question keeps back is left out until it is answered; from then on the answer's claims count too.
 */
export const pointsOf = (dataset: Dataset, view: Folding, step: Step, answered: boolean): Points => {
  const { question } = step
  const held = heldBack(dataset, view, step, answered)
  const ids = [...step.claims, ...(answered ? (question?.claims ?? []) : [])]
  const claims = ids.flatMap((id) => (held.has(id) ? [] : (dataset.claim.get(id) ?? [])))
  const facts = step.facts.flatMap((id) => dataset.fact.get(id) ?? [])
  const asked = [...(hiddenPair(question) ?? []), ...(question?.type === 'friends' ? [question.through] : [])]
  const about = facts.flatMap(({ actor, event }) => actor ?? dataset.event.get(event ?? '')?.actors ?? [])
  const stands = (id: string) => (view.folded ? wholeOf(dataset, id) : id)
  return {
    ties: [...new Set(claims.map((claim) => tieOfClaim(dataset, view, claim)))],
    actors: [
      ...new Set([...claims.flatMap((claim) => pairOfClaim(dataset, view, claim)), ...about.map(stands), ...asked]),
    ],
  }
}
