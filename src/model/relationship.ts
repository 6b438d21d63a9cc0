import type { Claim } from './claim.ts'
import type { Relationship } from './dataset.ts'
import type { Relation } from './relation.ts'

/** Two different actors, the one that comes first in the alphabet first. */
export type Pair = readonly [string, string]

export const pairOf = (a: string, b: string): Pair => (a < b ? [a, b] : [b, a])
export const pairId = (a: string, b: string): string => pairOf(a, b).join('--')
export const relationshipId = (a: string, b: string, relation: Relation): string => `${pairId(a, b)}--${relation}`

type Ends = (claim: Claim) => readonly [string, string]

/**
 * Groups claims into relationships, in the order in which their first claims stand.
 * `ends` may put other actors in the place of a claim's own (their wholes); a claim that then ties an actor to itself drops out.
 */
export const relationshipsFrom = (claims: Iterable<Claim>, ends: Ends = (claim) => [claim.from, claim.to]) => {
  const groups = new Map<string, { actors: Pair; relation: Relation; claims: Claim[] }>()
  for (const claim of claims) {
    const [from, to] = ends(claim)
    if (from === to) continue
    const id = relationshipId(from, to, claim.relation)
    const group = groups.get(id)
    if (group) group.claims.push(claim)
    else groups.set(id, { actors: pairOf(from, to), relation: claim.relation, claims: [claim] })
  }
  return [...groups].map(([id, group]) => ({ id, ...group }))
}

/** The unfolded relationships of a whole map, as they are published. */
export const deriveRelationships = (claims: readonly Claim[]): Relationship[] =>
  relationshipsFrom(claims).map(({ id, actors, relation, claims: own }) => ({
    id,
    actors,
    relation,
    claims: own.map((claim) => claim.id),
    articles: [...new Set(own.map((claim) => claim.article))],
  }))
