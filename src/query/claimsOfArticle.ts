import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { type Relation, relations } from '../model/relation.ts'
import { type Pair, pairId } from '../model/relationship.ts'
import { groupsOf } from './groups.ts'

/** What one article says of a relationship. */
export interface ArticleTie {
  readonly id: string
  readonly relation: Relation
  readonly claims: readonly Claim[]
  /** Whether no other article speaks of it. */
  readonly alone: boolean
}

export interface ArticlePair {
  readonly actors: Pair
  readonly ties: readonly ArticleTie[]
}

/** The claims of an article by pair and relation; the pairs of which it says most come first. */
export const claimsOfArticle = (dataset: Dataset, folded: boolean, article: string): ArticlePair[] => {
  const pairs = new Map<string, { actors: Pair; ties: ArticleTie[] }>()
  for (const { id, actors, relation, claims } of groupsOf(dataset, folded)) {
    const own = claims.filter((claim) => claim.article === article)
    if (own.length === 0) continue
    const pair = pairs.get(pairId(...actors)) ?? { actors, ties: [] }
    pair.ties.push({ id, relation, claims: own, alone: own.length === claims.length })
    pairs.set(pairId(...actors), pair)
  }
  const size = ({ ties }: ArticlePair) => ties.reduce((sum, tie) => sum + tie.claims.length, 0)
  for (const { ties } of pairs.values())
    ties.sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
  return [...pairs.values()].sort((a, b) => size(b) - size(a))
}
