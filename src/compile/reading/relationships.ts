import type { Claim } from '../../model/claim.ts'
import type { Dataset, Relationship } from '../../model/dataset.ts'
import { relations } from '../../model/relation.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { en } from '../../words/en.ts'
import { reading } from '../../words/reading.ts'
import { nameOf } from '../../words/sentences.ts'
import { glyph } from './glyphs.ts'
import { type Html, html } from './html.ts'
import { byProminence } from './order.ts'
import { statement } from './statement.ts'

/** Every relationship with its claims, under the more prominent of its actors. */
export const relationshipChapter = (dataset: Dataset): Html => {
  const order = byProminence(dataset)
  const rank = new Map(order.map((actor, i) => [actor.id, i]))
  const rankOf = (id: string) => rank.get(id) ?? order.length
  const first = ({ actors: [a, b] }: Relationship) => (rankOf(a) <= rankOf(b) ? a : b)
  const second = ({ actors: [a, b] }: Relationship) => (rankOf(a) <= rankOf(b) ? b : a)
  const sorted = [...dataset.relationships].sort(
    (a, b) => rankOf(second(a)) - rankOf(second(b)) || relations.indexOf(a.relation) - relations.indexOf(b.relation),
  )
  return html`${order.map((actor) => {
    const own = sorted.filter((relationship) => first(relationship) === actor.id)
    return (
      own.length > 0 &&
      html`<section><h3>${reading.tiesOf(actor.name)}</h3>
${own.map((relationship) => section(relationship, [actor.id, second(relationship)], dataset))}</section>`
    )
  })}`
}

const section = (relationship: Relationship, [a, b]: readonly [string, string], dataset: Dataset): Html => {
  const claims = relationship.claims.flatMap((id) => dataset.claim.get(id) ?? [])
  const questions = [...new Set(claims.flatMap((claim) => dataset.disagreementsAbout.get(claim.id) ?? []))]
  return html`
<section class="tie" id="tie-${relationship.id}"><h4>${glyph(relationship.relation)} ${nameOf(dataset, a)} – ${nameOf(dataset, b)}: ${en.relation[relationship.relation].toLowerCase()}</h4>
<p class="count">${reading.counts(claims.length, relationship.articles.length)}</p>
${
  questions.length > 0 &&
  html`<div class="contested"><p>${glyph('contested')} ${reading.contested}</p>
<ul>${questions.map(({ id, question }) => html`<li><a href="#disagreement-${id}">${question}</a></li>`)}</ul></div>`
}
<ol class="statements">${claims.map((claim) => item(claim, dataset))}</ol></section>`
}

const item = (claim: Claim, dataset: Dataset): Html => {
  const event = claim.event && dataset.event.get(claim.event)
  return html`
<li id="claim-${claim.id}"><p class="sentence">${claimInSentence(claim, dataset)}${event && html` <a href="#event-${event.id}">${event.name}</a>`}</p>
${statement(claim, dataset)}</li>`
}
