import type { Article } from '../../model/article.ts'
import type { Citation } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { spanOf } from '../../model/date.ts'
import { relations } from '../../model/relation.ts'
import { rankOf, type Status, statuses } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import { type Validity, validities } from '../../model/validity.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { nameOf, speakerOf } from '../../words/sentences.ts'
import { table } from '../../words/table.ts'
import { articleNumber } from '../byArticle.ts'
import { type Cell, type Choice, type ColumnOf, emptyCell } from './content.ts'

/* Cells that several subjects have. */

export const numberCell = (n: number): Cell => ({ text: String(n), rank: n, look: { type: 'number' } })

/** An EDTF date in words, sorted by the first day that it may be; or by the last. */
export const dateCell = (when: string | undefined, by: 'first' | 'last' = 'first'): Cell => {
  const span = when === undefined ? null : spanOf(when)
  return when === undefined ? emptyCell : { text: dateInWords(when), ...(span && { rank: span[by] }) }
}

type Looked = Pick<Tie, 'relation' | 'status' | 'validity' | 'direction'>

export const relationCell = ({ relation, status, validity, direction }: Looked): Cell => ({
  text: en.relation[relation],
  rank: relations.indexOf(relation),
  choices: [relation],
  look: { type: 'tie', tie: { relation, status, validity, direction } },
})
export const relationChoices: readonly Choice[] = relations.map((id) => ({ id, name: en.relation[id] }))

export const statusCell = (status: Status): Cell => ({
  text: en.status[status],
  rank: rankOf(status),
  choices: [status],
  look: { type: 'status', status },
})
export const statusChoices: readonly Choice[] = statuses.map((id) => ({ id, name: en.status[id] }))

/** The ids of choices are single words, for they stand in addresses. */
const idOf = (text: string): string => text.replaceAll(' ', '-')

/** Whether it holds: what nobody asserts does not sound as if somebody did. */
export const validityCell = (validity: Validity, status: Status): Cell => ({
  text: validity === 'holds' ? table.holds[status] : en.validity[validity],
  // What holds for certain stands before what may hold.
  rank: validities.indexOf(validity) + (validity === 'holds' ? holding.indexOf(table.holds[status]) / 10 : 0),
  choices: [idOf(validity)],
})
const holding = [...new Set(Object.values(table.holds))]
export const validityChoices: readonly Choice[] = validities.map((id) => ({
  id: idOf(id),
  name: id === 'holds' ? table.mayHold : en.validity[id],
}))

/** The articles that something rests on; few come before many, then in the order of their numbers. */
export const articlesCell = (dataset: Dataset, ids: readonly string[]): Cell => {
  const numbered = [...ids].sort((a, b) => articleNumber(dataset, a) - articleNumber(dataset, b))
  const [first] = numbered
  return {
    text: numbered.map((id) => dataset.article.get(id)?.label ?? id).join(table.between),
    rank: ids.length * 1000 + (first ? articleNumber(dataset, first) : 0),
    choices: numbered,
    look: { type: 'articles', numbers: numbered.map((id) => articleNumber(dataset, id)) },
  }
}
export const articleChoices = (dataset: Dataset): readonly Choice[] =>
  dataset.articles.map(({ id, label }) => ({ id, name: label }))

export const actorCell = (dataset: Dataset, id: string): Cell => ({
  text: nameOf(dataset, id),
  also: namesOf(dataset, id),
  look: { type: 'link', to: { type: 'actor', id } },
})

/** Every name that an actor goes by. */
export const namesOf = ({ actor }: Pick<Dataset, 'actor'>, id: string): string =>
  [actor.get(id)?.name, ...(actor.get(id)?.aliases ?? [])].join(' ')

/** What claims and facts share: how it is said, by whom, and where it is written. */
export const citationColumns = (
  dataset: Dataset,
): Readonly<
  Record<
    'when' | 'status' | 'speaker' | 'article' | 'paragraph' | 'phrase' | 'note',
    ColumnOf<Citation & { status: Status }>
  >
> => ({
  when: { ...table.columns.when, id: 'when', width: 104, dated: true, cell: ({ when }) => dateCell(when) },
  status: {
    ...table.columns.status,
    id: 'status',
    width: 104,
    choices: statusChoices,
    cell: ({ status }) => statusCell(status),
  },
  speaker: {
    ...table.columns.speaker,
    id: 'speaker',
    width: 100,
    labelled: true,
    cell: ({ attributedTo }) => ({ text: speakerOf(attributedTo, dataset) ?? '' }),
  },
  article: {
    ...table.columns.article,
    id: 'article',
    width: 104,
    choices: articleChoices(dataset),
    cell: ({ article }) => articleCell(dataset, dataset.article.get(article)),
  },
  paragraph: {
    ...table.columns.paragraph,
    id: 'paragraph',
    width: 104,
    cell: (citation) => ({
      text: dossierWords.passage(citation.paragraph),
      rank: citation.paragraph,
      look: { type: 'passage', citation },
    }),
  },
  phrase: {
    ...table.columns.phrase,
    id: 'phrase',
    width: 160,
    hidden: true,
    labelled: true,
    cell: ({ phrase }) => ({ text: phrase }),
  },
  note: {
    ...table.columns.note,
    id: 'note',
    width: 220,
    hidden: true,
    cell: ({ note = '' }) => ({ text: note, look: { type: 'prose' } }),
  },
})

const articleCell = (dataset: Dataset, article: Article | undefined): Cell =>
  article
    ? {
        text: `${articleNumber(dataset, article.id)} ${article.label}`,
        rank: articleNumber(dataset, article.id),
        choices: [article.id],
        also: article.csl.title,
        look: { type: 'link', to: { type: 'article', id: article.id } },
      }
    : emptyCell
