/** A word of a text, folded for comparison, and where it stands. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words are runs of letters and digits, an apostrophe between letters included; case and style of apostrophe do not matter. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’‘]\p{L}+)*/gu)].map((match) => ({
    word: match[0].normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Every run of `size` words. */
export const runsOf = (words: readonly Word[], size: number): string[] =>
  words.slice(size - 1).map((_, i) =>
    words
      .slice(i, i + size)
      .map(({ word }) => word)
      .join(' '),
  )
