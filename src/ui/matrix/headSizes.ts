import type { Actor } from '../../model/actor.ts'
import { widthOf } from '../../scene/measure.ts'

/** How much room the names before rows and above columns take, in pixels. */
export interface HeadSizes {
  readonly row: number
  readonly column: number
}

const face = { family: 'serif', weight: 500 } as const
const textSize = 13.5

/** The names are set in one line or two: never shortened where there is room. */
export const headSizes = (actors: readonly Pick<Actor, 'name'>[], narrow: boolean): HeadSizes => {
  const longest = actors.reduce((most, { name }) => Math.max(most, widthInTwoLines(name)), 0)
  const between = (least: number, most: number, wanted: number) => Math.min(Math.max(wanted, least), most)
  return narrow
    ? { row: between(96, 136, 0.89 * longest + 16), column: between(84, 136, longest + 14) }
    : { row: between(190, 240, longest + 48), column: between(150, 190, longest + 16) }
}

/** The least width at which a name fits into two lines. */
const widthInTwoLines = (name: string): number => {
  const words = name.split(' ')
  const width = (some: readonly string[]) => widthOf(some.join(' '), face, textSize)
  const splits = words.map((_, i) => Math.max(width(words.slice(0, i)), width(words.slice(i))))
  return Math.min(width(words), ...splits)
}
