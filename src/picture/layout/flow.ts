import type { Vector } from '../../lib/vector.ts'
import { type Face, widthOf } from '../../scene/measure.ts'
import type { Paint } from '../../scene/palette.ts'
import type { Shape, Text } from '../../scene/scene.ts'

/** Running text with marks in it, broken into lines by the fonts' own metrics. */

export interface Style {
  readonly face: Face
  readonly size: number
  readonly paint: Paint
}

/** Words in one style; may break at its spaces. */
interface Words {
  readonly text: string
  readonly style: Style
  /** Where a press leads, in files that can hold that. */
  readonly href?: string
  /** Its last word stands on one line with the first of what follows. */
  readonly holds?: boolean
}

/** A small drawing that stands among words like one of them; never the first of a line if it can be helped. */
export interface Inline {
  readonly width: number
  /** What it says, to somebody who does not see it. */
  readonly words: string
  /** `at` is the middle of its left edge. */
  readonly draw: (at: Vector) => readonly Shape[]
  /** It stands on one line with the first word of what follows. */
  readonly holds?: boolean
}

export type Piece = Words | Inline

type Item = { readonly x: number } & Piece
export type Line = readonly Item[]

/** What has been laid out: shapes and text at their places, and the height that they take. */
export interface Drawn {
  readonly shapes: readonly Shape[]
  readonly texts: readonly Text[]
  readonly height: number
}

/** Breaks pieces, with a space between each two, into lines no wider than `width`. */
export const flow = (pieces: readonly Piece[], width: number): Line[] => {
  const lines: Item[][] = [[]]
  let x = 0
  const put = (piece: Piece, own: number, space: number, held = 0) => {
    let line = lines.at(-1) ?? []
    if (line.length > 0 && x + space + own + held > width) {
      line = []
      lines.push(line)
      x = 0
    }
    const at = line.length === 0 ? 0 : x + space
    const last = line.at(-1)
    if (last && 'text' in last && 'text' in piece && last.style === piece.style && last.href === piece.href) {
      line[line.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    } else line.push({ ...piece, x: at })
    x = at + own
  }
  for (const [i, piece] of pieces.entries()) {
    const held = piece.holds ? widthHeld(pieces, i + 1) : 0
    if ('draw' in piece) {
      put(piece, piece.width, markSpace, held)
      continue
    }
    const { face, size } = piece.style
    const space = widthOf(' ', face, size)
    const parts = piece.text
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => breakable(word, piece.style, width))
    for (const [j, part] of parts.entries())
      put({ ...piece, text: part }, widthOf(part, face, size), space, j === parts.length - 1 ? held : 0)
  }
  return lines
}

/** How wide that is which a piece does not part from: the first word of what follows, and what that holds in turn. */
const widthHeld = (pieces: readonly Piece[], from: number): number => {
  const piece = pieces[from]
  if (!piece) return 0
  const beyond = () => (piece.holds ? widthHeld(pieces, from + 1) : 0)
  if ('draw' in piece) return markSpace + piece.width + beyond()
  const { face, size } = piece.style
  const [first = '', ...rest] = piece.text.split(' ')
  return widthOf(' ', face, size) + widthOf(first, face, size) + (rest.length === 0 ? beyond() : 0)
}

const markSpace = 5

/** A word that is wider than a line, such as an address, in parts that are not. */
const breakable = (word: string, { face, size }: Style, width: number): string[] => {
  if (widthOf(word, face, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && widthOf(part + character, face, size) > width) {
      const joint = jointOf(part)
      parts.push(part.slice(0, joint))
      part = part.slice(joint)
    }
    part += character
  }
  return [...parts, part]
}

/** Where a part of an address is best broken: behind a joint of its, unless that is far back. */
const jointOf = (part: string): number => {
  const joint = Math.max(...['/', '#', '&', '=', '?', ',', '-'].map((sign) => part.lastIndexOf(sign))) + 1
  return joint > 0.6 * part.length ? joint : part.length
}

/** Sets lines with their upper left corner at a point. */
export const setLines = (lines: readonly Line[], at: Vector, leading: number): Drawn => {
  const shapes: Shape[] = []
  const texts: Text[] = []
  lines.forEach((line, i) => {
    const baseline = at.y + (i + 0.74) * leading
    for (const item of line) {
      const x = at.x + item.x
      if ('text' in item) {
        const { text, style, href } = item
        texts.push({ x, y: baseline, anchor: 'start', text, ...style, ...(href && { href }) })
      } else shapes.push(...item.draw({ x, y: baseline - leading * 0.25 }))
    }
  })
  return { shapes, texts, height: lines.length * leading }
}

/** Several drawings as one. */
export const together = (all: readonly Drawn[], height: number): Drawn => ({
  shapes: all.flatMap((one) => one.shapes),
  texts: all.flatMap((one) => one.texts),
  height,
})
