import type { Actor, Prominence } from '../model/actor.ts'
import { type Face, widthOf } from './measure.ts'
import type { Text } from './scene.ts'

/** A label's lines before it has a place: each with its baseline from the top, and the size of the whole. */
export interface Lettering {
  readonly lines: readonly {
    readonly baseline: number
    readonly text: Pick<Text, 'text' | 'face' | 'size' | 'paint'>
  }[]
  readonly width: number
  readonly height: number
}

const sizes: Readonly<Record<Prominence, readonly [size: number, weight: number]>> = {
  0: [24, 700],
  1: [20, 650],
  2: [16.5, 600],
  3: [14.5, 500],
  4: [14.5, 500],
}
/** On screen no name is set below 12 px. */
const floor = 12
const longestLine = 20

/** Sets an actor's name: larger with prominence, in italics where it steps back, broken where long. */
export const letteringOf = (actor: Actor, faded: boolean, scale: number, lines?: readonly string[]): Lettering => {
  const [size, weight] = sizes[actor.prominence]
  const set = Math.max(size, floor / scale)
  const face: Face = faded ? { family: 'serif', weight, italic: true } : { family: 'serif', weight }
  const texts = lines ?? broken(actor.name)
  const leading = set * 1.13
  return {
    lines: texts.map((text, i) => ({
      baseline: set * 0.84 + i * leading,
      text: { text: text.replaceAll('-', '‑'), face, size: set, paint: faded ? 'ink-2' : 'ink' },
    })),
    width: Math.max(...texts.map((text) => widthOf(text, face, set))) + 2,
    height: set * 1.06 + (texts.length - 1) * leading,
  }
}

/** A name longer than this would be endless in two lines. */
const twoLines = 60
const widestLine = 30

/** Words in as many lines as it takes; one that is longer than a line in parts that are not. */
const wrapped = (name: string): string[] => {
  const lines: string[] = []
  for (const word of name.split(' ').flatMap((one) => one.match(new RegExp(`.{1,${widestLine}}`, 'gsu')) ?? [])) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < widestLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A long name in two lines of like length; never an ellipsis. */
const broken = (name: string): string[] => {
  if (name.length <= longestLine) return [name]
  if (name.length > twoLines) return wrapped(name)
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index)
  if (spaces.length === 0) return [name]
  const middle = spaces.reduce((a, b) => (Math.abs(b - name.length / 2) < Math.abs(a - name.length / 2) ? b : a))
  return [name.slice(0, middle), name.slice(middle + 1)]
}
