import { type Cell, toCsv } from '../../lib/csv.ts'
import type { Direction } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { tieColumns, type Value } from './columns.ts'
import { flat } from './network.ts'

const header = [
  'id',
  'actor a',
  'name a',
  'actor b',
  'name b',
  'relation',
  'number of claims',
  'number of articles',
  'claims',
  'articles',
  'article titles',
]

/** What follows in the words of the graph formats, under headings for readers. */
const further = {
  status: 'status',
  validity: 'validity',
  contested: 'contested',
  kinds: 'kinds',
  dates: 'dates',
  since: 'since',
  firstAttested: 'first attested',
  lastAttested: 'last attested',
  attestedLater: 'attested later',
  attributedTo: 'attributed to',
  independentSources: 'independent sources',
  citations: 'citations',
} as const

const directions = { none: '', forward: 'a to b', backward: 'b to a', both: 'both ways' } satisfies Record<
  Direction,
  string
>

/** The ties of a view as a table; lists inside a cell are parted by semicolons, citations by line breaks. */
export const relationshipsCsv = (visible: Pick<Visible, 'dataset' | 'view' | 'ties'>): string =>
  toCsv(relationshipRows(visible))

export const relationshipRows = ({
  dataset,
  view,
  ties,
}: Pick<Visible, 'dataset' | 'view' | 'ties'>): readonly (readonly Cell[])[] => {
  const names = new Map(dataset.actors.map((actor) => [actor.id, actor.name]))
  const titles = new Map(dataset.articles.map((article) => [article.id, article.csl.title]))
  const told = tieColumns(dataset).filter(({ id }) => id in further)
  const written = (id: string, value: Value | undefined) => (value === undefined ? '' : flat(id, value))
  return [
    [...header, 'direction', 'as of', ...told.map(({ id }) => further[id as keyof typeof further])],
    ...ties.map((tie) => {
      const { id, actors, relation, claims, articles, direction } = tie
      const [a, b] = actors
      return [
        id,
        a,
        names.get(a),
        b,
        names.get(b),
        relation,
        claims.length,
        articles.length,
        claims.map((claim) => claim.id).join('; '),
        articles.join('; '),
        articles.map((article) => titles.get(article)).join('; '),
        directions[direction],
        view.date,
        ...told.map((column) => written(column.id, column.value(tie))),
      ]
    }),
  ]
}
