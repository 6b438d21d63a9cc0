import type { Actor } from '../../model/actor.ts'
import type { Dataset, Relationship } from '../../model/dataset.ts'
import { relations } from '../../model/relation.ts'
import { en } from '../../words/en.ts'
import { reading } from '../../words/reading.ts'
import { nameOf } from '../../words/sentences.ts'
import { factList } from './facts.ts'
import { glyph } from './glyphs.ts'
import { type Html, html } from './html.ts'
import { byProminence } from './order.ts'

/** Every actor: who it is, with whom it is tied, and what the articles say of it. */
export const actorChapter = (dataset: Dataset): Html =>
  html`${byProminence(dataset).map((actor) => section(actor, dataset))}`

const section = (actor: Actor, dataset: Dataset): Html => {
  const { id, name, type, aliases, partOf, unnamed, description, notes } = actor
  const ties = dataset.relationships.filter(({ actors }) => actors.includes(id))
  return html`
<section class="actor" id="actor-${id}"><h3>${name}</h3>
<p class="count">${en.actorType[type]}. ${aliases.length > 0 && reading.also(aliases.join(', '))}${
    partOf && html` ${reading.partOf} <a href="#actor-${partOf}">${nameOf(dataset, partOf)}</a>.`
  }</p>
<p>${description}${unnamed && ` ${reading.unnamed}`}</p>
${notes && html`<p class="note">${reading.note} ${notes}</p>`}
${ties.length > 0 ? tieList(id, ties, dataset) : html`<p class="count">${reading.noTies}</p>`}
${factList(id, dataset)}</section>`
}

const tieList = (actor: string, ties: readonly Relationship[], dataset: Dataset): Html =>
  html`<ul class="ties">${relations.map((relation) => {
    const own = ties.filter((tie) => tie.relation === relation)
    return (
      own.length > 0 &&
      html`<li>${glyph(relation)} ${en.relation[relation]}: ${own.map((tie, i) => html`${i > 0 && ', '}${link(tie, actor, dataset)}`)}</li>`
    )
  })}</ul>`

const link = ({ id, actors: [a, b] }: Relationship, actor: string, dataset: Dataset): Html =>
  html`<a href="#tie-${id}">${nameOf(dataset, a === actor ? b : a)}</a>`
