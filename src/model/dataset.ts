import type { Actor } from './actor.ts'
import type { Article } from './article.ts'
import type { Claim } from './claim.ts'
import type { Disagreement } from './disagreement.ts'
import type { Event, Period } from './event.ts'
import type { Fact } from './fact.ts'
import type { Kind } from './kind.ts'
import type { Positions } from './position.ts'

/** The published form of a map: plain records, as in `data/map.json`. */
export interface MapFile {
  /** Version of the data, in the form YYYY.MM.DD or a plain label. */
  readonly version: string
  readonly title: string
  readonly articles: readonly Article[]
  readonly actors: readonly Actor[]
  readonly kinds: readonly Kind[]
  readonly events: readonly Event[]
  readonly periods: readonly Period[]
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
  readonly disagreements: readonly Disagreement[]
  readonly relationships: readonly Relationship[]
  readonly layout: { readonly wide: Positions; readonly phone: Positions }
}

/** The claims that share a pair of actors and a relation; derived, never typed in. */
export interface Relationship {
  /** `a--b--relation`, a before b by alphabet. */
  readonly id: string
  readonly actors: readonly [string, string]
  readonly relation: Claim['relation']
  readonly claims: readonly string[]
  readonly articles: readonly string[]
}

/** A validated map with its look-ups. Immutable: a changed map is another Dataset. */
export interface Dataset extends MapFile {
  readonly actor: ReadonlyMap<string, Actor>
  readonly article: ReadonlyMap<string, Article>
  readonly kind: ReadonlyMap<string, Kind>
  readonly event: ReadonlyMap<string, Event>
  readonly claim: ReadonlyMap<string, Claim>
  readonly fact: ReadonlyMap<string, Fact>
  /** For each claim or fact id, the disagreements in which an answer rests on it. */
  readonly disagreementsAbout: ReadonlyMap<string, readonly Disagreement[]>
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/** Adds the look-ups to a map that has been validated. */
export const toDataset = (map: MapFile): Dataset => {
  const disagreementsAbout = new Map<string, Disagreement[]>()
  for (const disagreement of map.disagreements) {
    const evidence = new Set(disagreement.answers.flatMap((answer) => [...answer.claims, ...answer.facts]))
    for (const id of evidence) {
      disagreementsAbout.set(id, [...(disagreementsAbout.get(id) ?? []), disagreement])
    }
  }
  return {
    ...map,
    actor: byId(map.actors),
    article: byId(map.articles),
    kind: byId(map.kinds),
    event: byId(map.events),
    claim: byId(map.claims),
    fact: byId(map.facts),
    disagreementsAbout,
  }
}
