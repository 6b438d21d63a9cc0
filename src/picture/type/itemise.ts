import type { Face } from '../../scene/measure.ts'
import { levelsOf, mirrored } from './bidi.ts'
import { covers } from './coverage.ts'
import { type Cut, cutOf, isFor, isInvisible, type Slice } from './cut.ts'

/** A stretch of a line in one cut and one direction, as it is handed to the shaper. */
export interface Piece {
  readonly cut: Cut
  /** As it is written. */
  readonly text: string
  /** As it is drawn: composed, brackets mirrored, without what is never drawn. */
  readonly drawn: string
  readonly level: number
}

/** Splits a line where the font or the direction changes. A letter and its marks stay together. */
export const itemise = (line: string, face: Face, slices: readonly Slice[]): Piece[] => {
  const text = drawable(line)
  const levels = levelsOf(text)
  const own = slices.filter((slice) => isFor(slice, face))
  const pieces: { cut: Cut; text: string; drawn: string; level: number }[] = []
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const level = levels[index] ?? 0
    const previous = pieces.at(-1)
    const drawn = [...cluster].filter((c) => isJoiner(c) || !isInvisible(c)).join('')
    const found = drawnIn(level % 2 === 1 ? mirrored(drawn) : drawn, own)
    // What is not drawn stays with what stands before it.
    const cut = isBlank(drawn) && previous ? previous.cut : cutOf(found.slice, face)
    if (previous && previous.cut === cut && previous.level === level) {
      previous.text += cluster
      previous.drawn += found.drawn
    } else pieces.push({ cut, text: cluster, drawn: found.drawn, level })
  }
  return pieces
}

/** Whether every character of a cluster is in one of these slices, in one form or another. */
export const isDrawn = (cluster: string, slices: readonly Slice[]): boolean => {
  const drawn = [...cluster].filter((c) => !isInvisible(c)).join('')
  return drawn === '' || inOneOf(drawn, slices) !== undefined
}

/** A character with the marks, joiners and selectors that follow it. */
export const clusters = /[\s\S][\p{M}\u200c\u200d]*/gu

/** Controls that break a line are spaces; halves of characters are the sign for what cannot be read. */
const drawable = (line: string): string =>
  line.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replace(/\p{Cs}/gu, '\ufffd')

const isJoiner = (character: string) => character === '\u200c' || character === '\u200d'
const isBlank = (drawn: string) => [...drawn].every(isJoiner)

const drawnIn = (cluster: string, slices: readonly Slice[]): { slice: Slice; drawn: string } => {
  const found = inOneOf(cluster, slices)
  if (found) return found
  const [base = ''] = cluster
  const first = slices[0]
  if (!first) throw new Error('There are no fonts.')
  return { slice: slices.find((slice) => hasAll(slice, base)) ?? first, drawn: cluster }
}

const inOneOf = (cluster: string, slices: readonly Slice[]): { slice: Slice; drawn: string } | undefined => {
  for (const drawn of formsOf(cluster)) {
    const slice = slices.find((one) => hasAll(one, drawn))
    if (slice) return { slice, drawn }
  }
  return undefined
}

const hasAll = (slice: Slice, drawn: string): boolean =>
  [...drawn].every((character) => isJoiner(character) || covers(slice.coverage, character.codePointAt(0) ?? 0))

/** A cluster composed, as it is, taken apart, and in signs that stand for those that few fonts have. */
const formsOf = (cluster: string): Set<string> => {
  const plain = cluster.replace(/[\u2010\u2011]/g, '-').replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
  return new Set([plain.normalize('NFC'), plain, plain.normalize('NFD')])
}
