import bidiFactory from 'bidi-js'
import { baseDirection } from '../../lib/baseDirection.ts'

const bidi = bidiFactory()

/** For each UTF-16 unit of a line: how deep it is embedded. Odd runs from the right. */
export const levelsOf = (line: string): Uint8Array => {
  const { levels } = bidi.getEmbeddingLevels(line, baseDirection(line))
  const base = baseDirection(line) === 'rtl' ? 1 : 0
  // L1: what is blank at the end of a line stands at the line's own level.
  for (let i = line.length - 1; i >= 0 && /[\s\u2066-\u2069]/.test(line.charAt(i)); i -= 1) levels[i] = base
  return levels
}

/** What stands for a character where it runs from the right: `(` for `)`. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character

/** L2: from the highest level down to the lowest odd one, what is at that level or above it is turned round. */
export const inVisualOrder = <Item extends { readonly level: number }>(items: readonly Item[]): Item[] => {
  const ordered = [...items]
  const highest = Math.max(0, ...items.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end += 1
      if (end > start) {
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
        start = end
      }
    }
  }
  return ordered
}
