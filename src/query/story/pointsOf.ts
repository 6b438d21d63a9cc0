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

const nothing: ReadonlySet<string> = new Set()

/**
 * The claims whose ties stay as pale as the rest until the question is answered. Where it is asked how claims are said, a tie that
 * others speak of as well gives nothing away: its line tells what they say of it together.
 */
const unseen = (dataset: Dataset, view: Folding, step: Step): ReadonlySet<string> => {
  const held = heldBack(dataset, view, step, false)
  if (step.question?.type !== 'hedge') return held
  const alsoTold = new Set(
    dataset.claims.flatMap((claim) => (held.has(claim.id) ? [] : tieOfClaim(dataset, view, claim))),
  )
  return new Set(
    [...held].filter((id) => {
      const claim = dataset.claim.get(id)
      return !claim || !alsoTold.has(tieOfClaim(dataset, view, claim))
    }),
  )
}

/**
 * What a step points at: the ties of the claims that it rests on, whom its facts are about, and whom its question asks about. What
 * the question keeps back is left out until it is answered; from then on the answer's claims count too.
 */
export const pointsOf = (dataset: Dataset, view: Folding, step: Step, answered: boolean): Points => {
  const { question } = step
  const held = answered ? nothing : unseen(dataset, view, step)
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
