import { type Citable, htmlText, type Locator, type Piece, piece, plainText } from './citation.ts'
import type { CitationStyle } from './styles.ts'

/** An article, and the place in it that is cited if it is not cited as a whole. */
export interface Cited {
  readonly article: Citable
  readonly locator?: Locator
}

/**
 * Several citations in one style: the entries of their articles in the order of the alphabet and a reference for each place;
 * of records one for each article, as one file (CSL-JSON as one array).
 */
export const formatAll = ({ id, format }: CitationStyle, cited: readonly Cited[]): readonly Piece[] => {
  const [only] = cited
  if (only && cited.length === 1) return format(only.article, only.locator)
  const articles = new Map(cited.map(({ article }) => [article.id, article]))
  const entries = [...articles.values()].flatMap((article) => format(article).slice(0, 1))
  if (id === 'csl-json') {
    const items = entries.flatMap(({ runs }) => JSON.parse(plainText(runs)) as unknown[])
    return [piece('record', JSON.stringify(items, null, 2))]
  }
  if (entries[0]?.part === 'record') {
    const between = id === 'ris' ? '\r\n' : '\n\n'
    return [piece('record', entries.map(({ runs }) => plainText(runs)).join(between))]
  }
  const places = cited.flatMap(({ article, locator }) => (locator ? format(article, locator).slice(1) : []))
  return [...entries.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)), ...places]
}

/** Quotation marks and a leading article do not count. */
const sortKey = ({ runs }: Piece): string =>
  plainText(runs)
    .replace(/^[“‘"']?(the |an? )?/i, '')
    .toLowerCase()

/** The pieces as they go to the clipboard. */
export const clipboardText = (pieces: readonly Piece[]): { readonly text: string; readonly html: string } => ({
  text: pieces.map(({ runs }) => plainText(runs)).join('\n\n'),
  html: pieces.map(({ runs }) => `<p>${htmlText(runs)}</p>`).join(''),
})
