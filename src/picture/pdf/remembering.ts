import type { SetText, Typesetter } from '../type/typesetter.ts'

/** A typesetter that sets the same text once: it is asked for its glyphs, its box and its links, and names come often. */
export const remembering = (setter: Typesetter): Typesetter => {
  const known = new Map<string, SetText>()
  return {
    ...setter,
    set: (text) => {
      const { family, weight, italic = false } = text.face
      const key = [family, weight, italic, text.size, text.text].join('\u0000')
      const set = known.get(key) ?? setter.set(text)
      known.set(key, set)
      return set
    },
  }
}
