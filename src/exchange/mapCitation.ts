import { longMonths } from '../words/months.ts'
import { escapeTex } from './citations/bibtex.ts'

/** What the citation of a map is made of. */
export interface CitedMap {
  readonly title: string
  /** In the form YYYY.MM.DD, or a plain label. */
  readonly version: string
  readonly address: string
  /** What a view of it shows, in words. */
  readonly detail?: string
}

const authors = 'The Allegiances authors'
const publisher = 'Allegiances'

/** APA, 7th edition (10.9, data sets): author, date of the version, title, version, what it is, publisher, address. */
export const mapInApa = ({ title, version, address, detail }: CitedMap): string => {
  const form = detail ? `Data set; ${detail}` : 'Data set'
  return `${authors}. (${dayOf(version) ?? 'n.d.'}). ${title} (Version ${version}) [${form}]. ${publisher}. ${address}`
}

export const mapInBibtex = ({ title, version, address, detail }: CitedMap): string => {
  const [year, month, day] = dateParts(version)
  const fields: [string, string | undefined][] = [
    ['author', `{{${authors}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['year', year && `{${year}}`],
    ['month', month && longMonths[Number(month) - 1]?.slice(0, 3).toLowerCase()],
    ['day', day && `{${Number(day)}}`],
    ['version', `{${escapeTex(version)}}`],
    ['publisher', `{${publisher}}`],
    ['url', `{${address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')}}`],
    ['note', detail && `{${escapeTex(detail)}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []))
  return [`@misc{allegiances-${version.replace(/[^A-Za-z0-9]+/g, '-')},`, ...lines, '}'].join('\n')
}

const dateParts = (version: string): readonly (string | undefined)[] =>
  /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(version)?.slice(1) ?? []

/** "2026, November 20" */
const dayOf = (version: string): string | undefined => {
  const [year, month, day] = dateParts(version)
  const name = longMonths[Number(month) - 1]
  return year && name && `${year}, ${name} ${Number(day)}`
}
