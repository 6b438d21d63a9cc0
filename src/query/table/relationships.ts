import type { Pair } from '../../model/relationship.ts'
import type { Direction, Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'
import { inSentence } from '../../words/grammar/noun.ts'
import { nameOf, speakerOf } from '../../words/sentences.ts'
import { table } from '../../words/table.ts'
import {
  articleChoices,
  articlesCell,
  dateCell,
  namesOf,
  numberCell,
  relationCell,
  relationChoices,
  statusCell,
  statusChoices,
  validityCell,
  validityChoices,
} from './cells.ts'
import { type ContentOf, content } from './content.ts'

const { columns } = table

/** The ties that the view shows, one in each row. */
export const relationships: ContentOf = ({ dataset, ties }) => {
  const distinct = (all: readonly (string | undefined)[]) => [...new Set(all.filter(Boolean))].join(table.between)
  return content<Tie>({
    records: ties,
    row: ({ id }) => ({ id, opens: { type: 'tie', id }, about: [id] }),
    order: [{ column: 'actors', descending: false }],
    columns: [
      {
        ...columns.actors,
        id: 'actors',
        width: 185,
        cell: (tie) => {
          const [from, to] = inReadingOrder(tie)
          const direction = readDirection(tie)
          return {
            text: `${nameOf(dataset, from)} ${arrows[direction]} ${nameOf(dataset, to)}`,
            spoken:
              direction === 'forward'
                ? table.spokenTo(nameOf(dataset, from), inSentence(dataset, to))
                : table.spokenAnd(nameOf(dataset, from), nameOf(dataset, to)),
            also: tie.actors.map((id) => namesOf(dataset, id)).join(' '),
            look: { type: 'name' },
          }
        },
      },
      {
        ...columns.relation,
        id: 'relation',
        width: 140,
        choices: relationChoices,
        cell: (tie) => relationCell({ ...tie, direction: readDirection(tie) }),
      },
      { ...columns.status, id: 'status', width: 104, choices: statusChoices, cell: ({ status }) => statusCell(status) },
      {
        ...columns.validity,
        id: 'validity',
        width: 110,
        choices: validityChoices.filter(({ id }) => id !== 'not-yet'),
        cell: ({ validity, status }) => validityCell(validity, status),
      },
      {
        ...columns.since,
        id: 'since',
        width: 88,
        dated: true,
        labelled: true,
        cell: ({ firstAttested }) => dateCell(firstAttested),
      },
      {
        ...columns.last,
        id: 'last',
        width: 88,
        dated: true,
        labelled: true,
        cell: ({ lastAttested }) => dateCell(lastAttested, 'last'),
      },
      { ...columns.claims, id: 'claims', width: 80, unit: en.claims, cell: ({ claims }) => numberCell(claims.length) },
      {
        ...columns.articles,
        id: 'articles',
        width: 84,
        labelled: true,
        choices: articleChoices(dataset),
        cell: ({ articles }) => articlesCell(dataset, articles),
      },
      {
        ...columns.sources,
        id: 'sources',
        width: 94,
        unit: table.independent,
        cell: ({ independentSources }) => numberCell(independentSources),
      },
      {
        ...columns.contested,
        id: 'contested',
        width: 95,
        choices: [
          { id: 'yes', name: en.contested },
          { id: 'no', name: table.notContested },
        ],
        cell: ({ contested }) =>
          contested
            ? { text: en.contested, rank: 0, choices: ['yes'], look: { type: 'contested' } }
            : { text: '', choices: ['no'] },
      },
      {
        ...columns.kinds,
        id: 'kinds',
        width: 200,
        hidden: true,
        labelled: true,
        cell: ({ claims }) => ({ text: distinct(claims.map(({ kind }) => kind.replaceAll('-', ' '))) }),
      },
      {
        ...columns.speaker,
        id: 'speaker',
        width: 160,
        hidden: true,
        labelled: true,
        cell: ({ claims }) => ({ text: distinct(claims.map((claim) => speakerOf(claim.attributedTo, dataset))) }),
      },
    ],
  })
}

const arrows = { none: table.and, forward: table.to, backward: table.to, both: table.bothWays } satisfies Record<
  Direction,
  string
>

/** The ends in the order in which the tie is read: where it has one direction, from the first to the second. */
const inReadingOrder = ({ actors: [a, b], direction }: Tie): Pair => (direction === 'backward' ? [b, a] : [a, b])

const readDirection = ({ direction }: Tie): Direction => (direction === 'backward' ? 'forward' : direction)
