import type { Text } from '../../scene/scene.ts'

/** Lines that stand below one another as one text: what is edited together. */
export interface Paragraph {
  readonly lines: readonly [Text, ...Text[]]
  /** From baseline to baseline, in multiples of the size of the type. */
  readonly leading: number
}

const usual = 1.2

/**
 * Joins lines of one style that begin, centre or end at one place, at one distance from each other. Lines in which anything
 * else stands, such as a mark between two names, stay apart, for a program that sets them anew would move it.
 */
export const paragraphsOf = (texts: readonly Text[]): Paragraph[] => {
  const alone = new Map<number, number>()
  for (const { y } of texts) alone.set(y, (alone.get(y) ?? 0) + 1)
  const paragraphs: { lines: [Text, ...Text[]]; step?: number }[] = []
  for (const text of texts) {
    const open = paragraphs.at(-1)
    const last = open?.lines.at(-1)
    const step = last ? text.y - last.y : 0
    const joins =
      open &&
      last &&
      isLike(last, text) &&
      step > 0 &&
      step < 2 * text.size &&
      (open.step === undefined || Math.abs(open.step - step) < 0.01) &&
      alone.get(text.y) === 1 &&
      alone.get(last.y) === 1
    if (joins) {
      open.lines.push(text)
      open.step = step
    } else paragraphs.push({ lines: [text] })
  }
  return paragraphs.map(({ lines, step }) => ({ lines, leading: step === undefined ? usual : step / lines[0].size }))
}

const isLike = (a: Text, b: Text): boolean =>
  Math.abs(a.x - b.x) < 0.01 &&
  a.anchor === b.anchor &&
  a.size === b.size &&
  a.paint === b.paint &&
  a.href === b.href &&
  !a.turn &&
  !b.turn &&
  a.face.family === b.face.family &&
  a.face.weight === b.face.weight &&
  (a.face.italic ?? false) === (b.face.italic ?? false)
