import type { Cut } from '../type/cut.ts'
import type { Run } from '../type/typesetter.ts'

/**
 * Words that run from the right, with the spaces between them as glyphs of their own font: readers lose the space where
 * they go back for the next word. Spaces come from the first font that has one, and stay as wide as they are there.
 */
export const acrossSpaces = (runs: readonly Run[], spaceOf: (cut: Cut) => number): readonly Run[] => {
  if (!runs.some(({ rtl }) => rtl)) return runs
  const joined: Run[] = []
  for (let i = 0; i < runs.length; i += 1) {
    const [run, next] = runs.slice(i, i + 2)
    const before = joined.at(-1)
    if (!run) continue
    if (before?.rtl && isSpace(run) && next?.rtl && next.cut === before.cut) {
      const id = spaceOf(before.cut)
      if (id !== 0) {
        joined[joined.length - 1] = {
          ...before,
          text: next.text + run.text + before.text,
          width: next.x + next.width - before.x,
          glyphs: [...before.glyphs, ...run.glyphs.map((glyph) => ({ ...glyph, id })), ...next.glyphs],
        }
        i += 1
        continue
      }
    }
    joined.push(run)
  }
  return joined
}

const isSpace = ({ text, rtl }: Run): boolean => rtl && /^ +$/.test(text)
