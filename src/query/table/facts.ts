import type { Fact } from '../../model/fact.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { attributeLabel, factValue } from '../../words/attributeLabel.ts'
import { table } from '../../words/table.ts'
import { wholeOf } from '../fold.ts'
import { citationColumns, namesOf } from './cells.ts'
import { type ContentOf, content } from './content.ts'

const { columns } = table

/** What the articles tell of the actors that the view shows, and of the events in which they are. The date of the view leaves none of them out. */
export const facts: ContentOf = (visible) => {
  const { dataset } = visible
  const cited = citationColumns(dataset)
  return content<Fact>({
    records: shownFacts(visible),
    row: (fact) => ({ id: fact.id, opens: subjectOf(fact), about: [subjectOf(fact).id], citation: fact }),
    order: [
      { column: 'subject', descending: false },
      { column: 'attribute', descending: false },
    ],
    columns: [
      {
        ...columns.subject,
        id: 'subject',
        width: 190,
        cell: (fact) => {
          const { type, id } = subjectOf(fact)
          return {
            text: (type === 'event' ? dataset.event : dataset.actor).get(id)?.name ?? id,
            also: type === 'event' ? '' : namesOf(dataset, id),
            look: { type: 'name' },
          }
        },
      },
      {
        ...columns.attribute,
        id: 'attribute',
        width: 130,
        cell: ({ attribute }) => ({ text: attributeLabel(attribute) }),
      },
      {
        ...columns.value,
        id: 'value',
        width: 170,
        cell: (fact) => {
          const [number] = fact.range ?? [fact.value]
          return { text: factValue(fact), look: { type: 'prose' }, ...(typeof number === 'number' && { rank: number }) }
        },
      },
      {
        ...columns.paraphrase,
        id: 'paraphrase',
        width: 250,
        cell: ({ paraphrase }) => ({ text: paraphrase, look: { type: 'prose' } }),
      },
      cited.when,
      cited.status,
      cited.speaker,
      cited.article,
      cited.paragraph,
      cited.phrase,
      cited.note,
    ],
  })
}

const subjectOf = ({ actor, event }: Fact): Extract<Selection, { type: 'actor' | 'event' }> =>
  actor === undefined ? { type: 'event', id: event ?? '' } : { type: 'actor', id: actor }

const shownFacts = ({ dataset, actors, view: { filters, folded } }: Visible): Fact[] => {
  const shown = new Set(actors.map(({ id }) => id))
  const isShown = (id: string) => shown.has(id) || (folded && shown.has(wholeOf(dataset, id)))
  const takesPart = (id: string) => {
    const taking = dataset.event.get(id)?.actors ?? []
    return taking.length === 0 || taking.some(isShown)
  }
  return dataset.facts.filter((fact) => {
    const { type, id } = subjectOf(fact)
    const isAbout = type === 'actor' ? isShown(id) : takesPart(id)
    return isAbout && !filters.articles.includes(fact.article) && !filters.statuses.includes(fact.status)
  })
}
