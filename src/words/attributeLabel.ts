import type { Fact } from '../model/fact.ts'
import { en } from './en.ts'

/** The words for an attribute; one that has none yet is written without its hyphens. */
export const attributeLabel = (attribute: string): string => {
  const plain = attribute.replaceAll('-', ' ')
  return en.dossier.attributes[attribute] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** The value of a fact with its unit: "1,500–2,200 people", "USD 10,000,000". Without a unit a number is not grouped: it may be a year. */
export const factValue = ({ value, range, unit }: Pick<Fact, 'value' | 'range' | 'unit'>): string => {
  const number = (n: number) => (unit === undefined ? String(n) : n.toLocaleString('en'))
  const text = range ? range.map(number).join('–') : typeof value === 'number' ? number(value) : (value ?? '')
  // Words such as "thousands of supporters" bring their own unit.
  if (unit === undefined || !/\d$/.test(text)) return text
  return unit === 'USD' ? `USD ${text}` : `${text} ${unit}`
}
