import type { Run } from '../type/typesetter.ts'

/** What is drawn where a letter stands that another glyph already reads: read by nobody. */
const nothing = '\u2060'

/**
 * What each glyph of a run reads, from the left, such that a reader who goes by glyphs finds the words. Where letters are
 * drawn in another order than they are written, the first glyph of a word reads all of it.
 */
export const readingsOf = ({ text, rtl, glyphs }: Pick<Run, 'text' | 'rtl' | 'glyphs'>): string[] => {
  const own = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))
  const inOrder = rtl ? own.toReversed() : own
  if (plain(inOrder.join('')) === plain(text)) return own.map((reading) => reading || nothing)
  const words = text.split(' ')
  const groups = groupsOf(own)
  if (groups.length !== words.length) return own.map((reading, i) => (i === 0 ? text : reading === ' ' ? ' ' : nothing))
  const ordered = rtl ? words.toReversed() : words
  return groups.flatMap((group, i) => {
    const [word = '', last] = [ordered[i], i === groups.length - 1]
    return [...group.map((_, j) => (j === 0 ? word || nothing : nothing)), ...(last ? [] : [' '])]
  })
}

/** The glyphs between spaces. */
const groupsOf = (own: readonly string[]): string[][] => {
  const groups: string[][] = [[]]
  for (const reading of own) {
    if (reading === ' ') groups.push([])
    else groups.at(-1)?.push(reading)
  }
  return groups
}

/** Whether glyphs by themselves say what a text says: spaces are spaces, and what is not drawn is not missed. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
