import { type Format, italic, piece } from './citation.ts'
import { authorsOf, direct, inverted, listed, quoted, quotedWith, shortTitle } from './names.ts'
import { dayFirst, daysOf } from './when.ts'

/**
 * MLA Handbook, 9th edition: every container in italics, the address without its scheme. A date that is supplied stands in
 * square brackets, with "circa" where it is approximate; a missing one is left out (MLA has no "n.d." since its 8th edition).
 * A source without page numbers has no number in the text either: the phrase is the place.
 */
export const mla: Format = (article, locator) => {
  const { csl, URL, when } = article
  const authors = authorsOf(article)
  const [first, second] = authors
  const names =
    first &&
    (authors.length > 2 ? `${inverted(first)}, et al` : inverted(first) + (second ? `, and ${direct(second)}` : ''))
  const days = daysOf(when)
  const date = days ? `, [circa ${dayFirst(days)}]` : ''
  const address = URL.replace(/^https?:\/\//, '')
  const families = authors.map((author) => author.family)
  const who = families.length > 2 ? `${families[0]} et al.` : listed(families)
  const source = `(${who || quoted(shortTitle(csl.title))})`
  return [
    piece(
      'list',
      `${names ? `${names.replace(/\.?$/, '.')} ` : ''}${quotedWith(csl.title, '.')} `,
      italic(csl['container-title']),
      `${date}, ${address}.`,
    ),
    piece('text', locator ? `${quoted(locator.phrase)} ${source}` : source),
  ]
}
