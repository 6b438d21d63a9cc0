import { escapeXml } from '../../picture/svg/svg.ts'

/** Markup that may be written as it is. Only the tag below makes it, so that text from data always stays text. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Html | undefined | false | readonly Value[]

/** A template of HTML: what is put in is escaped, unless it is markup itself. Lists are joined; undefined and false are nothing. */
export const html = (template: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(template.map((piece, i) => piece + write(values[i])).join(''))

const write = (value: Value): string => {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(write).join('')
  return escapeXml(String(value))
}
