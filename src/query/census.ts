import type { ActorType } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Relation } from '../model/relation.ts'
import type { Status } from '../model/status.ts'
import type { Validity } from '../model/validity.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'

/** How many ties and actors there are of each sort: the numbers beside the rows of a legend. */
export interface Census {
  readonly relation: ReadonlyMap<Relation, number>
  readonly status: ReadonlyMap<Status, number>
  readonly validity: ReadonlyMap<Validity, number>
  readonly type: ReadonlyMap<ActorType, number>
  readonly article: ReadonlyMap<string, number>
  readonly contested: number
  readonly single: number
}

/** Counts what is visible. */
export const censusOf = ({ ties, actors }: Pick<Visible, 'ties' | 'actors'>): Census => ({
  relation: tally(ties.map((tie) => tie.relation)),
  status: tally(ties.map((tie) => tie.status)),
  validity: tally(ties.map((tie) => tie.validity)),
  type: tally(actors.map((actor) => actor.type)),
  article: tally(ties.flatMap((tie) => tie.articles)),
  contested: ties.filter((tie) => tie.contested).length,
  single: ties.filter((tie) => tie.articles.length === 1).length,
})

/** The sorts that there are at any date. What lists them keeps its rows in place when the date changes under a press. */
export interface Sorts {
  readonly relation: ReadonlySet<Relation>
  readonly status: ReadonlySet<Status>
  readonly type: ReadonlySet<ActorType>
  readonly contested: boolean
}

/** What a map has of each sort, whenever that holds. */
export const sortsOf = ({
  claims,
  actors,
  disagreements,
}: Pick<Dataset, 'claims' | 'actors' | 'disagreements'>): Sorts => ({
  relation: new Set(claims.map((claim) => claim.relation)),
  status: new Set(claims.map((claim) => claim.status)),
  type: new Set(actors.map((actor) => actor.type)),
  contested: disagreements.length > 0,
})

const tally = <T>(all: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** The view with every filter off: what a legend offers, whether it is switched on or not. */
export const unfiltered = (view: View): View => ({
  ...view,
  filters: { relations: [], statuses: [], validities: [], types: [], articles: [], contested: false, support: 'any' },
})
