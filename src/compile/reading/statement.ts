import { passageLink } from '../../lib/passageLink.ts'
import { isSafeAddress } from '../../lib/safeAddress.ts'
import type { Citation } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Status } from '../../model/status.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { reading } from '../../words/reading.ts'
import { speakerOf } from '../../words/sentences.ts'
import { type Html, html } from './html.ts'

interface Statement extends Citation {
  readonly id: string
  readonly status: Status
}

/** What a claim or a fact says: when, in our words, how the article says it, and where. */
export const statement = (of: Statement, dataset: Dataset): Html => {
  const status = dossierWords.status(of.status, en.status[of.status], speakerOf(of.attributedTo, dataset))
  return html`<p class="words">${when(of, dataset)} ${of.paraphrase}</p>
${of.note && html`<p class="note">${reading.note} ${of.note}</p>`}
<p class="source"><span>${status}.</span> ${passage(of, dataset)} <span class="id">${of.id}</span></p>`
}

const when = ({ when: date, article }: Citation, dataset: Dataset): Html =>
  date
    ? html`<b>${reading.dated(dateInWords(date))}</b>`
    : html`<span class="undated">${reading.undated(dateInWords(dataset.article.get(article)?.when ?? ''))}</span>`

/** The line of the article, as a link that opens it at the phrase. */
const passage = ({ article, paragraph, phrase }: Citation, dataset: Dataset): Html => {
  const source = dataset.article.get(article)
  const words = html`${reading.line(source?.label ?? article, paragraph)}: “${phrase}”`
  if (!source || !isSafeAddress(source.URL)) return html`<span>${words}</span>`
  return html`<a href="${passageLink(source.URL, phrase)}" rel="noopener noreferrer">${words}</a>`
}
