import type { Text } from '../../scene/scene.ts'
import { isFor, isInvisible } from './cut.ts'
import { clusters, isDrawn } from './itemise.ts'
import { loadSlices } from './slices.ts'

export interface MissingGlyph {
  readonly character: string
  /** Such as `U+0E01 Thai`. */
  readonly codePoint: string
  readonly texts: readonly string[]
}

/** Characters that no shipped font has, each with the texts that hold it, in the order in which they occur. */
export const missingGlyphs = async (
  texts: readonly Pick<Text, 'text' | 'face'>[],
): Promise<readonly MissingGlyph[]> => {
  const slices = await loadSlices(texts.map(({ text }) => text))
  const found = new Map<string, Set<string>>()
  for (const { text, face } of texts) {
    const own = slices.filter((slice) => isFor(slice, face))
    for (const [cluster] of text.matchAll(clusters)) {
      if (isDrawn(cluster, own)) continue
      for (const character of cluster) {
        if (isInvisible(character) || isDrawn(character, own)) continue
        found.set(character, (found.get(character) ?? new Set()).add(text))
      }
    }
  }
  return [...found].map(([character, holders]) => ({
    character,
    codePoint: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} ${scriptName(character)}`,
    texts: [...holders],
  }))
}

/** As Unicode calls them. */
const scripts = [
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Cyrillic',
  'Greek',
  'Latin',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Thai',
  'Lao',
  'Tibetan',
  'Myanmar',
  'Khmer',
  'Sinhala',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Syriac',
  'Thaana',
  'Nko',
  'Mongolian',
  'Cherokee',
  'Tifinagh',
  'Bopomofo',
  'Yi',
  'Javanese',
  'Balinese',
  'Adlam',
  'Hanifi_Rohingya',
] as const

const scriptName = (character: string): string => {
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(character))
  if (script) return script.replaceAll('_', ' ')
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return 'emoji'
  if (/\p{Co}/u.test(character)) return 'private use'
  if (/[\p{Cn}\p{Cs}]/u.test(character)) return 'unassigned'
  if (/\p{M}/u.test(character)) return 'mark'
  return /\p{S}/u.test(character) ? 'symbol' : 'letter'
}
