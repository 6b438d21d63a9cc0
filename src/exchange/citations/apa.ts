import { type Citable, type Format, italic, type Locator, piece, type Run } from './citation.ts'
import { authorsOf, initials, inverted, listed, quoted, shortTitle, stopped } from './names.ts'
import { daysOf, years } from './when.ts'

/**
 * APA, 7th edition: a newspaper article has its newspaper in italics, a web page its title. An approximate date is a year
 * after "ca."; a source without any date is "n.d.". Titles stand as printed: APA's sentence case asks which words are names.
 */
export const apa: Format = (article, locator) => {
  const { csl, URL } = article
  const newspaper = csl.type === 'article-newspaper'
  const title = newspaper ? stopped(csl.title) : italic(stopped(csl.title))
  const container = newspaper ? italic(csl['container-title']) : csl['container-title']
  const author = authorsOf(article)
    .map(({ family, given }) => inverted({ family, given: initials(given) }))
    .reduce(
      (all, name, index, names) => (index === 0 ? name : `${all}, ${index === names.length - 1 ? '& ' : ''}${name}`),
      '',
    )
  const date = `(${dateOf(article)}).`
  const head = author ? [`${author} ${date} `, title] : [title, ` ${date}`]
  return [piece('list', ...head, ' ', container, `. ${URL}`), piece('text', ...inText(article, locator))]
}

const dateOf = ({ when }: Citable): string => {
  const days = daysOf(when)
  return days ? `[ca. ${years(days)}]` : 'n.d.'
}

/** Our paragraph numbers count lines of our copy, so the reference says of which text they are. */
const inText = (article: Citable, locator?: Locator): readonly (Run | string)[] => {
  const { csl } = article
  const families = authorsOf(article).map((author) => author.family)
  const named = families.length > 2 ? `${families[0]} et al.` : listed(families, '&')
  const title = shortTitle(csl.title)
  const who = named ? `${named},` : csl.type === 'article-newspaper' ? `“${title},”` : italic(`${title},`)
  const place = locator ? `, para. ${locator.paragraph} of the Allegiances copy` : ''
  return [locator ? `${quoted(locator.phrase)} (` : '(', who, ` ${dateOf(article)}${place})`]
}
