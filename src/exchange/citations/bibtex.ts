import { type Format, piece } from './citation.ts'
import { authorsOf, inverted } from './names.ts'
import { remarksOf } from './remarks.ts'
import { daysOf } from './when.ts'

/** BibTeX. Braces around the whole title keep its capitals; the month is given where there is but one. */
export const bibtex: Format = (article, locator) => {
  const { id, csl, URL, when } = article
  const newspaper = csl.type === 'article-newspaper'
  const days = daysOf(when)
  const oneMonth = days && days[0].year === days[1].year && days[0].month === days[1].month ? days[0].month : undefined
  const fields: [string, string | undefined][] = [
    ['author', braced(authorsOf(article).map(inverted).map(escapeTex).join(' and '))],
    ['title', `{{${escapeTex(csl.title)}}}`],
    [newspaper ? 'journal' : 'howpublished', braced(escapeTex(csl['container-title']))],
    ['year', days && braced(days[0].year)],
    ['month', oneMonth ? months[oneMonth - 1] : undefined],
    ['url', braced(verbatim(URL))],
    ['note', braced(escapeTex(remarksOf(article, locator).join(' ')))],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []))
  return [piece('record', [`@${newspaper ? 'article' : 'misc'}{${key(id)},`, ...lines, '}'].join('\n'))]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const braced = (text: string): string | undefined => (text ? `{${text}}` : undefined)
/** Citation keys may hold none of BibTeX's own characters. */
const key = (id: string): string => id.replace(/[^A-Za-z0-9:_-]/g, '')
/** Addresses are typeset as they are; only what would end the field is encoded. */
const verbatim = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Two hyphens would run together into a dash, two quotes into others: an empty group keeps them apart. */
export const escapeTex = (text: string): string =>
  text
    .replace(/[\\~^]|[{}&%$#_]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`])(?=\1)/g, '$1{}')
    .replace(/\s+/g, ' ')
