import MiniSearch from 'minisearch'
import type { Dataset } from '../model/dataset.ts'
import type { Selection } from '../model/view.ts'
import { dateInWords } from '../words/dates.ts'
import { en } from '../words/en.ts'
import { nameOf, pairName } from '../words/sentences.ts'
import { groupsOf } from './groups.ts'

/** One thing that can be found and opened. */
export interface Hit {
  readonly selection: Selection
  readonly title: string
  /** What it is, and what else tells it apart. */
  readonly detail: string
}

interface Entry extends Hit {
  readonly id: string
  readonly more: string
}

/** Finds actors by any alias, relationships by both names, events, articles and claims; small slips of typing are forgiven. */
export type Search = (text: string) => readonly Hit[]

const most = 12

/** A search over everything, or over things of one type. */
export const createSearch = (dataset: Dataset, only?: Selection['type']): Search => {
  const wanted = only ? entriesOf[only](dataset) : Object.values(entriesOf).flatMap((all) => all(dataset))
  const entries = new Map(wanted.map((entry) => [entry.id, entry]))
  const index = new MiniSearch<Entry>({
    fields: ['title', 'more'],
    processTerm: (term) => fold(term),
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.25 : term.length > 3 ? 1 : 0),
      combineWith: 'AND',
      boostDocument: (id) => boostOf(String(id), dataset),
    },
  })
  index.addAll([...entries.values()])
  return (text) => {
    const asked = text.slice(0, 100)
    // Who is called just so comes first, for Enter opens the first.
    const called = dataset.actors.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => fold(one) === fold(asked.trim())),
    )
    const ids = [...called.map(({ id }) => `actor.${id}`), ...index.search(asked).map(({ id }) => String(id))]
    return [...new Set(ids)].slice(0, most).flatMap((id) => entries.get(id) ?? [])
  }
}

/** Without case and accents: "Massūd" is found as "massud". */
const fold = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const boostOf = (id: string, dataset: Dataset): number => {
  const [type = '', own = ''] = id.split('.')
  if (type === 'actor') return 6 - (dataset.actor.get(own)?.prominence ?? 4)
  return type === 'claim' ? 0.25 : 0.8
}

/** The ties of a map as they are published, and those that stand only once parts are folded into wholes. */
const tiesOf = (dataset: Dataset) => {
  const published = new Set(dataset.relationships.map(({ id }) => id))
  return [...dataset.relationships, ...groupsOf(dataset, true).filter(({ id }) => !published.has(id))]
}

const entry = (selection: Selection, title: string, detail: string, more: string): Entry => ({
  id: `${selection.type}.${selection.id}`,
  selection,
  title,
  detail,
  more,
})

const entriesOf: Readonly<Record<Selection['type'], (dataset: Dataset) => Entry[]>> = {
  actor: ({ actors }) =>
    actors.map(({ id, name, type, aliases }) =>
      entry({ type: 'actor', id }, name, en.actorType[type], [...aliases, id].join(' ')),
    ),
  tie: (dataset) =>
    tiesOf(dataset).map((tie) =>
      entry(
        { type: 'tie', id: tie.id },
        pairName(dataset, tie.actors),
        `${en.relation[tie.relation]}, ${en.claims(tie.claims.length)}`,
        tie.actors.flatMap((id) => dataset.actor.get(id)?.aliases ?? []).join(' '),
      ),
    ),
  event: ({ events }) =>
    events.map(({ id, name, when, notes }) => entry({ type: 'event', id }, name, dateInWords(when), notes ?? '')),
  article: ({ articles }) =>
    articles.map(({ id, label, csl }) =>
      entry(
        { type: 'article', id },
        csl.title,
        csl['container-title'],
        [label, ...(csl.author ?? []).map(({ family, given }) => `${given} ${family}`)].join(' '),
      ),
    ),
  claim: (dataset) =>
    dataset.claims.map((claim) =>
      entry(
        { type: 'claim', id: claim.id },
        claim.paraphrase,
        `${en.status[claim.status]}, ${dataset.article.get(claim.article)?.label ?? claim.article}`,
        `${nameOf(dataset, claim.from)} ${nameOf(dataset, claim.to)} ${claim.phrase}`,
      ),
    ),
}
