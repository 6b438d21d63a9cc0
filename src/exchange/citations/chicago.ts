import { type Citable, type Format, italic, piece } from './citation.ts'
import { authorsOf, direct, inverted, listed, quotedWith, stopped } from './names.ts'
import { daysOf, monthFirst } from './when.ts'

/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: newspapers in italics, websites in roman; a date that
 * is not printed stands in square brackets; a passage of an unpaginated page is pointed at by its words.
 */
export const chicago: Format = (article, locator) => {
  const { csl, URL } = article
  const container = csl.type === 'article-newspaper' ? italic(csl['container-title']) : csl['container-title']
  const [first, ...others] = authorsOf(article)
  const entryNames = first ? listed([inverted(first), ...others.map(direct)]).replace(/\.?$/, '. ') : ''
  const noteNames = authorsOf(article).map(direct)
  const date = dateOf(article)
  const place = locator ? `at ${quotedWith(locator.phrase, ',')} ` : ''
  return [
    piece('list', `${entryNames}${quotedWith(csl.title, '.')} `, container, `, ${stopped(date)} ${URL}.`),
    piece(
      'note',
      `${noteNames.length > 0 ? `${listed(noteNames)}, ` : ''}${quotedWith(csl.title, ',')} `,
      container,
      `, ${date}, ${place}${URL}.`,
    ),
  ]
}

const dateOf = ({ when }: Citable): string => {
  const days = daysOf(when)
  return days ? `[ca. ${monthFirst(days)}]` : 'n.d.'
}
