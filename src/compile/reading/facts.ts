import type { Dataset } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { factsByAttribute } from '../../query/factsByAttribute.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { reading } from '../../words/reading.ts'
import { type Html, html } from './html.ts'
import { statement } from './statement.ts'

/** The facts about an actor or an event, one attribute after the other; nothing where there are none. */
export const factList = (subject: string, dataset: Dataset): Html | undefined => {
  const groups = factsByAttribute(dataset, subject)
  if (groups.length === 0) return undefined
  return html`<h4>${reading.facts}</h4>
<ul class="statements">${groups.flatMap(({ attribute, facts }) => facts.map((fact) => item(attribute, fact, dataset)))}</ul>`
}

const item = (attribute: string, fact: Fact, dataset: Dataset): Html => html`
<li id="fact-${fact.id}"><p class="sentence">${dossierWords.attributes[attribute] ?? attribute}: ${amountOf(fact)}</p>
${statement(fact, dataset)}</li>`

const amountOf = ({ value, range, unit }: Fact): string => {
  const amount = range ? range.map(written).join('–') : written(value ?? '')
  return [amount, unit].filter(Boolean).join(' ')
}

const written = (value: string | number): string => (typeof value === 'number' ? value.toLocaleString('en') : value)
