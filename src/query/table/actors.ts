import { type Actor, actorTypes } from '../../model/actor.ts'
import { type Relation, relations } from '../../model/relation.ts'
import type { Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'
import { table } from '../../words/table.ts'
import { actorCell, articleChoices, articlesCell, namesOf, numberCell } from './cells.ts'
import { type ContentOf, content } from './content.ts'

const { columns } = table
const widths = { alliance: 96, cooperation: 118, rivalry: 92, affiliation: 110 } satisfies Record<Relation, number>

/** The actors that the view shows, with the numbers of their visible ties. */
export const actors: ContentOf = ({ dataset, actors: shown, ties }) => {
  const own = new Map<string, Tie[]>(shown.map(({ id }) => [id, []]))
  for (const tie of ties) for (const id of tie.actors) own.get(id)?.push(tie)
  const tiesOf = ({ id }: Actor) => own.get(id) ?? []
  return content<Actor>({
    records: shown,
    row: ({ id }) => ({ id, opens: { type: 'actor', id }, about: [id] }),
    order: [{ column: 'ties', descending: true }],
    columns: [
      {
        ...columns.name,
        id: 'name',
        width: 200,
        cell: ({ id, name }) => ({ text: name, also: namesOf(dataset, id), look: { type: 'name' } }),
      },
      {
        ...columns.type,
        id: 'type',
        width: 146,
        choices: actorTypes.map((id) => ({ id: id.replaceAll(' ', '-'), name: en.actorType[id] })),
        cell: ({ type }) => ({
          text: en.actorType[type],
          rank: actorTypes.indexOf(type),
          choices: [type.replaceAll(' ', '-')],
          look: { type: 'actor type', of: type },
        }),
      },
      { ...columns.ties, id: 'ties', width: 84, unit: en.ties, cell: (actor) => numberCell(tiesOf(actor).length) },
      ...relations.map((relation) => ({
        name: en.relation[relation],
        id: relation,
        width: widths[relation],
        unit: table.relationCount[relation],
        cell: (actor: Actor) => numberCell(tiesOf(actor).filter((tie) => tie.relation === relation).length),
      })),
      {
        ...columns.articles,
        id: 'articles',
        labelled: true,
        width: 100,
        choices: articleChoices(dataset),
        cell: (actor) => articlesCell(dataset, [...new Set(tiesOf(actor).flatMap((tie) => tie.articles))]),
      },
      {
        ...columns.partOf,
        id: 'part-of',
        labelled: true,
        width: 140,
        hidden: true,
        cell: ({ partOf }) => (partOf ? actorCell(dataset, partOf) : { text: '' }),
      },
      {
        ...columns.aliases,
        id: 'aliases',
        labelled: true,
        width: 176,
        cell: ({ aliases }) => ({ text: aliases.join(table.between), look: { type: 'prose' } }),
      },
      {
        ...columns.description,
        id: 'description',
        width: 280,
        hidden: true,
        cell: ({ description }) => ({ text: description, look: { type: 'prose' } }),
      },
    ],
  })
}
