import { type Format, piece } from './citation.ts'
import { authorsOf, inverted } from './names.ts'
import { remarksOf } from './remarks.ts'
import { daysOf } from './when.ts'

/**
 * RIS, as reference managers read it: a tag of two characters, two spaces, a hyphen, a space. A value is one line.
 * DA is year/month/day/other; what is not known is left empty between the slashes.
 */
export const ris: Format = (article, locator) => {
  const { id, csl, URL, when } = article
  const days = daysOf(when)
  const [first, last] = days ?? []
  const oneDay = first && last && first.month === last.month && first.day === last.day
  const oneMonth = first && last && first.year === last.year && first.month === last.month
  const lines: [string, string | undefined][] = [
    ['TY', csl.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', id],
    ...authorsOf(article).map((author): [string, string] => ['AU', inverted(author).replaceAll('*', '')]),
    ['TI', csl.title],
    ['T2', csl['container-title']],
    ['M3', csl.genre],
    ['PY', first?.year],
    ['DA', first && [first.year, oneMonth ? two(first.month) : '', oneDay ? two(first.day) : '', 'inferred'].join('/')],
    ['UR', URL],
    ...remarksOf(article, locator).map((remark): [string, string] => ['N1', remark]),
  ]
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []))
  return [piece('record', [...written, 'ER  - '].join('\r\n'))]
}

const two = (number: number | undefined): string => (number === undefined ? '' : String(number).padStart(2, '0'))
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
