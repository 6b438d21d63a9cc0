import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Disagreement } from '../model/disagreement.ts'
import { type Relation, relations } from '../model/relation.ts'
import { type Pair, pairId, pairOf } from '../model/relationship.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import { wholeOf } from './fold.ts'
import { groupsOf } from './groups.ts'
import { everyTie } from './query.ts'

/** What the articles say of a pair in one relation: the claims that the view lets through, and those that it does not. */
export interface RelationClaims {
  readonly id: string
  readonly relation: Relation
  readonly shown: readonly Claim[]
  readonly hidden: readonly Claim[]
  /** Absent where the view leaves the tie out. */
  readonly tie?: Tie
  readonly disagreements: readonly Disagreement[]
}

/** The claims of a pair by relation, in the relations' order; prominence and focus hide none. */
export const claimsOfPair = (dataset: Dataset, view: View, pair: Pair): RelationClaims[] => {
  const id = pairId(...pair)
  const apart = viewOfPair(dataset, view, pair)
  const ties = new Map(everyTie(dataset, apart).ties.map((tie) => [tie.id, tie]))
  return groupsOf(dataset, apart.folded)
    .filter((group) => pairId(...group.actors) === id)
    .map((group) => {
      const tie = ties.get(group.id)
      const shown = tie?.claims ?? []
      const hidden = group.claims.filter((claim) => !shown.includes(claim))
      return {
        id: group.id,
        relation: group.relation,
        shown,
        hidden,
        disagreements: group.disagreements,
        ...(tie && { tie }),
      }
    })
    .sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
}

/** Where parts are folded, a pair with a part in it is only known unfolded. */
const viewOfPair = (dataset: Dataset, view: View, pair: Pair): View =>
  pair.every((id) => wholeOf(dataset, id) === id) ? view : { ...view, folded: false }

/** The pair to which a claim counts in a view; the claim's own where its two ends are parts of one whole. */
export const pairOfClaim = (dataset: Dataset, { folded }: Pick<View, 'folded'>, { from, to }: Claim): Pair => {
  const [a, b] = folded ? [wholeOf(dataset, from), wholeOf(dataset, to)] : [from, to]
  return a === b ? pairOf(from, to) : pairOf(a, b)
}
