import type { Face } from '../../scene/measure.ts'
import type { Coverage } from './coverage.ts'

/** A part of a font, the characters of one alphabet, in several cuts. */
export interface Slice {
  readonly family: string
  readonly font: string
  readonly part: string
  readonly weights: readonly number[]
  /** Whether it has italics; where not, italic text stands upright. */
  readonly italic: boolean
  readonly coverage: Coverage
  /** By the name of the file, such as `noto-sans-greek-400-normal`. */
  readonly addresses: ReadonlyMap<string, string>
}

/** One font file. */
export interface Cut {
  /** Such as `source-serif-4-latin-650-italic`: names the file and the font in it. */
  readonly name: string
  /** Such as `Source Serif 4`. */
  readonly font: string
  readonly weight: number
  readonly italic: boolean
  readonly slice: Slice
  readonly address: string
}

/** What is never drawn: joiners, marks of direction, selectors of variants. */
export const isInvisible = (character: string): boolean => /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character)

export const isFor = (slice: Slice, face: Face): boolean => slice.family === 'any' || slice.family === face.family

/** The cut of a slice that is nearest to a face; of two as near, the bolder. */
export const cutOf = (slice: Slice, face: Face): Cut => {
  const weight = slice.weights.reduce((a, b) => (Math.abs(b - face.weight) <= Math.abs(a - face.weight) ? b : a))
  const italic = slice.italic && face.italic === true
  const name = `${slice.font}-${slice.part}-${weight}-${italic ? 'italic' : 'normal'}`
  const known = cuts.get(name)
  if (known) return known
  const address = slice.addresses.get(name)
  if (address === undefined) throw new Error(`No font file ${name}.`)
  const cut = { name, font: fontNames[slice.font] ?? slice.font, weight, italic, slice, address }
  cuts.set(name, cut)
  return cut
}

/** A cut is always the same object, so that it can be a key. */
const cuts = new Map<string, Cut>()

const fontNames: Readonly<Record<string, string>> = {
  'source-serif-4': 'Source Serif 4',
  'public-sans': 'Public Sans',
  'noto-sans': 'Noto Sans',
  'noto-naskh-arabic': 'Noto Naskh Arabic',
  'noto-serif-hebrew': 'Noto Serif Hebrew',
  'noto-serif-devanagari': 'Noto Serif Devanagari',
  'noto-serif-sc': 'Noto Serif SC',
}
