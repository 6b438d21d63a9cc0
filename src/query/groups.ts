import type { Claim } from '../model/claim.ts'
import { contestedPairs } from '../model/contested.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Disagreement } from '../model/disagreement.ts'
import type { Relation } from '../model/relation.ts'
import { type Pair, pairId, relationshipsFrom } from '../model/relationship.ts'
import { wholeOf } from './fold.ts'

/** All claims of a dataset by relationship, before any filter: what a view then thins out. */
export interface Group {
  readonly id: string
  readonly actors: Pair
  readonly relation: Relation
  readonly claims: readonly Claim[]
  readonly disagreements: readonly Disagreement[]
}

const remembered = new WeakMap<Dataset, Map<boolean, readonly Group[]>>()

/** The groups of a dataset, folded or not; computed once for each. */
export const groupsOf = (dataset: Dataset, folded: boolean): readonly Group[] => {
  const byFolding = remembered.get(dataset) ?? new Map<boolean, readonly Group[]>()
  remembered.set(dataset, byFolding)
  const groups = byFolding.get(folded) ?? group(dataset, folded)
  byFolding.set(folded, groups)
  return groups
}

const group = (dataset: Dataset, folded: boolean): Group[] => {
  const whole = (id: string) => (folded ? wholeOf(dataset, id) : id)
  const contested = new Map<string, Set<Disagreement>>()
  for (const [pair, disagreements] of contestedPairs(dataset)) {
    const [a = '', b = ''] = pair.split('--').map(whole)
    const known = contested.get(pairId(a, b)) ?? new Set()
    for (const disagreement of disagreements) known.add(disagreement)
    contested.set(pairId(a, b), known)
  }
  return relationshipsFrom(dataset.claims, (claim) => [whole(claim.from), whole(claim.to)]).map((found) => ({
    ...found,
    disagreements: [...(contested.get(pairId(...found.actors)) ?? [])].filter((disagreement) =>
      bearsOn(disagreement, found.claims),
    ),
  }))
}

/** A disagreement marks the relation that its answers speak of, not every tie of the pair. */
const bearsOn = (disagreement: Disagreement, claims: readonly Claim[]): boolean => {
  const cited = new Set(disagreement.answers.flatMap((answer) => answer.claims))
  return claims.some((claim) => cited.has(claim.id))
}
