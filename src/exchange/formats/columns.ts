import { groupBy } from '../../lib/groupBy.ts'
import type { Actor } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { wholeOf } from '../../query/fold.ts'
import { speakerOf } from '../../words/sentences.ts'
import { claimLine } from './claimLine.ts'

export type Value = string | number | boolean | readonly string[]

/** What every graph format tells of an actor or of a tie, under the same name in each. */
export interface Column {
  readonly id: string
  readonly type: 'string' | 'integer' | 'boolean' | 'list'
}
export interface ColumnOf<T> extends Column {
  /** Nothing where there is nothing to tell. */
  readonly value: (one: T) => Value | undefined
}

export const actorColumns = ({ dataset, ties, view }: Visible): readonly ColumnOf<Actor>[] => {
  const counts = new Map<string, number>()
  for (const id of ties.flatMap(({ actors }) => actors)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const byWhole = groupBy(view.folded ? dataset.actors : [], ({ id }) => wholeOf(dataset, id))
  const folded = (id: string) => byWhole.get(id)?.flatMap((part) => (part.id === id ? [] : [part.name])) ?? []
  return [
    { id: 'type', type: 'string', value: ({ type }) => type },
    { id: 'aliases', type: 'list', value: ({ aliases }) => aliases },
    { id: 'description', type: 'string', value: ({ description }) => description },
    { id: 'partOf', type: 'string', value: ({ partOf }) => partOf },
    { id: 'includes', type: 'list', value: ({ id }) => folded(id) },
    { id: 'existed', type: 'string', value: ({ existed }) => existed },
    { id: 'unnamed', type: 'boolean', value: ({ unnamed }) => unnamed },
    { id: 'prominence', type: 'integer', value: ({ prominence }) => prominence },
    { id: 'ties', type: 'integer', value: ({ id }) => counts.get(id) ?? 0 },
    { id: 'notes', type: 'string', value: ({ notes }) => notes },
  ]
}

const distinct = (all: readonly (string | undefined)[]): string[] => [
  ...new Set(all.filter((one) => one !== undefined)),
]

export const tieColumns = (dataset: Dataset): readonly ColumnOf<Tie>[] => [
  { id: 'relation', type: 'string', value: ({ relation }) => relation },
  { id: 'status', type: 'string', value: ({ status }) => status },
  { id: 'validity', type: 'string', value: ({ validity }) => validity },
  // Ties are written from where they point: "backward" does not occur.
  { id: 'direction', type: 'string', value: ({ direction }) => (direction === 'backward' ? 'forward' : direction) },
  { id: 'contested', type: 'boolean', value: ({ contested }) => contested },
  { id: 'kinds', type: 'list', value: ({ claims }) => distinct(claims.map(({ kind }) => kind)) },
  { id: 'dates', type: 'list', value: ({ claims }) => distinct(claims.map(({ when }) => when)) },
  { id: 'since', type: 'string', value: ({ since }) => since },
  { id: 'firstAttested', type: 'string', value: ({ firstAttested }) => firstAttested },
  { id: 'lastAttested', type: 'string', value: ({ lastAttested }) => lastAttested },
  { id: 'attestedLater', type: 'string', value: ({ attestedLater }) => attestedLater },
  {
    id: 'attributedTo',
    type: 'list',
    value: ({ claims }) => distinct(claims.map(({ attributedTo }) => speakerOf(attributedTo, dataset))),
  },
  { id: 'articles', type: 'list', value: ({ articles }) => articles },
  { id: 'independentSources', type: 'integer', value: ({ independentSources }) => independentSources },
  { id: 'claims', type: 'list', value: ({ claims }) => claims.map(({ id }) => id) },
  { id: 'citations', type: 'list', value: ({ claims }) => claims.map((claim) => claimLine(claim, dataset)) },
]
