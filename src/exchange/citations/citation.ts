import type { Article } from '../../model/article.ts'

/** What a citation is made of. Where no date is known, `when` is left out. */
export type Citable = Pick<Article, 'id' | 'csl' | 'URL' | 'notes'> & { readonly when?: string }

/** The place in the article that is cited: a phrase as it is printed, and the line of our copy on which it stands. */
export interface Locator {
  readonly paragraph: number
  readonly phrase: string
}

/** A stretch of a citation in one type. */
export interface Run {
  readonly text: string
  readonly italic?: true
}

/** One piece to paste: the entry of the list at the end, the reference within the text, or a record for a program. */
export interface Piece {
  readonly part: 'list' | 'text' | 'note' | 'record'
  readonly runs: readonly Run[]
}

/** Writes the pieces of a citation in one style; without a locator, those of the article as a whole. */
export type Format = (article: Citable, locator?: Locator) => readonly Piece[]

export const italic = (text: string): Run => ({ text, italic: true })
const plain = (text: string): Run => ({ text })
export const piece = (part: Piece['part'], ...runs: readonly (Run | string)[]): Piece => ({
  part,
  runs: runs.map((run) => (typeof run === 'string' ? plain(run) : run)).filter((run) => run.text !== ''),
})

export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** For the clipboard: a word processor keeps the italics. */
export const htmlText = (runs: readonly Run[]): string =>
  runs.map(({ text, italic: slanted }) => (slanted ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('')

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')
