import type { Fact } from '../model/fact.ts'
import { dossier as dossierWords } from './dossier.ts'
import { capital } from './grammar/capital.ts'

/** The words for an attribute; one that has none yet is written without its hyphens. */
export const attributeLabel = (attribute: string): string => {
  const plain = attribute.replaceAll('-', ' ')
  return dossierWords.attributes[attribute] ?? capital(plain)
}

type Valued = Pick<Fact, 'value' | 'range' | 'unit'>

/** The value of a fact by itself: "1,500–2,200". Without a unit a number is not grouped: it may be a year. */
export const bareValue = ({ value, range, unit }: Valued): string => {
  const number = (n: number) => (unit === undefined ? String(n) : n.toLocaleString('en'))
  return range ? range.map(number).join('–') : typeof value === 'number' ? number(value) : (value ?? '')
}

/** The value of a fact with its unit: "1,500–2,200 people", "USD 10,000,000". */
export const factValue = (fact: Valued): string => {
  const { unit } = fact
  const text = bareValue(fact)
  // Words such as "thousands of supporters" bring their own unit.
  if (unit === undefined || !/\d$/.test(text)) return text
  return unit === 'USD' ? `USD ${text}` : `${text} ${unit}`
}
