import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Article } from '../../model/article.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Answer } from '../../model/disagreement.ts'
import { dateInWords } from '../../words/dates.ts'
import { reading } from '../../words/reading.ts'
import { nameOf } from '../../words/sentences.ts'
import { factList } from './facts.ts'
import { type Html, html } from './html.ts'

export const eventChapter = (dataset: Dataset): Html =>
  html`${dataset.events.map(
    ({ id, name, when, actors, notes }) => html`
<section id="event-${id}"><h3>${name}</h3>
<p class="count">${reading.dated(dateInWords(when))}${actors.length > 0 && html` ${reading.with} ${joined(actors.map((actor) => html`<a href="#actor-${actor}">${nameOf(dataset, actor)}</a>`))}.`}</p>
${notes && html`<p class="note">${reading.note} ${notes}</p>`}
${factList(id, dataset)}</section>`,
  )}`

/** The questions that articles answer differently, with what each answer rests on. */
export const disagreementChapter = (dataset: Dataset): Html =>
  html`${dataset.disagreements.map(
    ({ id, question, answers, note }) => html`
<section id="disagreement-${id}"><h3>${question}</h3>
<ul class="answers">${answers.map((answer) => answerItem(answer, dataset))}</ul>
${note && html`<p class="note">${reading.note} ${note}</p>`}</section>`,
  )}`

/** Claims and facts are told where they stand; here is the way to them, by the article that makes them. */
const answerItem = ({ text, claims, facts }: Answer, dataset: Dataset): Html => {
  const label = (article: string | undefined) => (article && dataset.article.get(article)?.label) ?? ''
  const links = [
    ...claims.map((id) => html`<a href="#claim-${id}">${label(dataset.claim.get(id)?.article)} (${id})</a>`),
    ...facts.map((id) => html`<a href="#fact-${id}">${label(dataset.fact.get(id)?.article)} (${id})</a>`),
  ]
  return html`
<li><p>${text}</p><p class="source">${reading.restsOn} ${joined(links)}.</p></li>`
}

export const articleChapter = (dataset: Dataset): Html =>
  html`<ol class="articles">${dataset.articles.map((article) => articleItem(article, dataset))}</ol>`

const articleItem = ({ id, csl, when, URL, derivedFrom, notes }: Article, dataset: Dataset): Html => {
  const parent = derivedFrom && dataset.article.get(derivedFrom)
  const authors = csl.author?.map(({ given, family }) => `${given} ${family}`).join(', ')
  return html`
<li id="article-${id}"><p><cite>${csl.title}</cite></p>
<p class="count">${[authors, csl['container-title'], csl.genre].filter(Boolean).join(', ')}. ${reading.written(dateInWords(when))}${
    isSafeAddress(URL) && html` <a href="${URL}" rel="noopener noreferrer">${URL}</a>`
  }</p>
${parent && html`<p class="note">${reading.derived(parent.csl.title)}</p>`}
${notes.map((note) => html`<p class="note">${note}</p>`)}</li>`
}

const joined = (parts: readonly Html[]): Html => html`${parts.map((part, i) => html`${i > 0 && ', '}${part}`)}`
