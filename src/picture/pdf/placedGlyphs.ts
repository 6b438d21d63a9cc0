import { mirrored } from '../type/bidi.ts'
import { clusters } from '../type/itemise.ts'
import type { Glyph, Run } from '../type/typesetter.ts'

/** A glyph that is shown as text, and what it reads. */
export interface Shown extends Glyph {
  readonly reading: string
}

/** A run as a file shows it: glyphs on the line one after the other, and what is drawn above, below and onto them. */
export interface Placed {
  readonly shown: readonly Shown[]
  readonly drawn: readonly Glyph[]
}

/**
 * Readers break a word where the next glyph stands behind the last one. So marks, dots and vowel signs are
 * drawn, and the letter that they belong to reads them. Where letters still stand in another order than they are written,
 * each glyph of a word reads the letter that comes next in it.
 */
export const placedGlyphs = ({ text, rtl, glyphs }: Pick<Run, 'text' | 'rtl' | 'glyphs'>): Placed => {
  const drawn: Glyph[] = []
  const shown: { glyph: Glyph; reading: string }[] = []
  let waiting = ''
  let pen = glyphs[0]?.x ?? 0
  for (const glyph of glyphs) {
    const reading = readingOf(glyph, rtl)
    const onLine = glyph.advance > 0 && glyph.x - pen > -glyph.advance / 2
    const last = shown.at(-1)
    if (onLine && glyph.id !== 0) {
      shown.push({ glyph, reading: waiting + reading })
      waiting = ''
    } else {
      drawn.push(glyph)
      // What runs from the right has its marks before their letter, as everything is seen from the left.
      if (last && !rtl) last.reading += reading
      else waiting += reading
    }
    // A dot has no width of its own: the pen stays where its letter left it.
    if (glyph.advance > 0) pen = glyph.x + glyph.advance
  }
  const last = shown.at(-1)
  if (last) last.reading += waiting
  const readings = corrected(
    text,
    rtl,
    shown.map(({ reading }) => reading),
  )
  return { drawn, shown: shown.map(({ glyph }, i) => ({ ...glyph, reading: readings[i] ?? nothing })) }
}

/** What stands where a letter does that another glyph reads already; readers leave it out. */
const nothing = '\u2060'

/**
 * From the left: readers turn round what runs from the right character by character, within a glyph as well. A bracket
 * that opens towards the left reads as one that opens.
 */
const readingOf = ({ codePoints }: Glyph, rtl: boolean): string =>
  rtl
    ? codePoints
        .toReversed()
        .map((codePoint) => mirrored(String.fromCodePoint(codePoint)))
        .join('')
    : String.fromCodePoint(...codePoints)

const corrected = (text: string, rtl: boolean, readings: readonly string[]): readonly string[] => {
  const words = text.split(' ')
  if (rtl) words.reverse()
  const groups = groupsOf(readings)
  if (groups.length !== words.length) return spread(text, rtl, readings)
  return groups.flatMap((group, i) => [...(i > 0 ? [' '] : []), ...spread(words[i] ?? '', rtl, group)])
}

/** Gives each glyph a letter of a word with its marks, in order, and the last one what is left; its own where those make up the word. */
const spread = (word: string, rtl: boolean, own: readonly string[]): readonly string[] => {
  if (turned(own.join(''), rtl).normalize('NFC') === word.normalize('NFC'))
    return own.map((reading) => reading || nothing)
  const letters = word.match(clusters) ?? []
  const read = own.map((_, i) => (i === own.length - 1 ? letters.slice(i).join('') : (letters[i] ?? '')))
  return (rtl ? read.toReversed() : read).map((reading) => turned(reading, rtl) || nothing)
}

const turned = (text: string, rtl: boolean): string => (rtl ? [...text].reverse().join('') : text)

/** The glyphs between spaces. */
const groupsOf = (readings: readonly string[]): string[][] => {
  const groups: string[][] = [[]]
  for (const reading of readings) {
    if (reading === ' ') groups.push([])
    else groups.at(-1)?.push(reading)
  }
  return groups
}

/** Whether glyphs by themselves, from the left, read what is written. */
export const isPlain = ({ text, rtl }: Pick<Run, 'text' | 'rtl'>, { shown }: Placed): boolean =>
  !rtl &&
  isSame(shown.map(({ reading }) => reading).join(''), text) &&
  shown.every(({ reading }) => reading !== nothing)

/** Spaces are spaces, and what is not drawn is not missed. */
const isSame = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
