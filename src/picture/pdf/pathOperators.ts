import type { Box } from '../../lib/box.ts'
import { arcCurves } from './arcCurves.ts'

/** Writes a length or place, to a hundredth. */
export const number = (value: number): string => {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** A path in the page's own terms: moves, lines and cubic curves, at places and not by steps. */
export type Segment = readonly ['m' | 'l' | 'c' | 'h', ...number[]]

/** What SVG path data draws; of the smooth curves none is used in this project. */
export const segmentsOf = (d: string): Segment[] => {
  const segments: Segment[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const to = (letter: 'm' | 'l' | 'c', ...places: number[]) => {
    segments.push([letter, ...places])
    x = places.at(-2) ?? x
    y = places.at(-1) ?? y
  }
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const upper = letter.toUpperCase()
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const size = sizes[upper]
    if (size === undefined) throw new Error(`No path has ${letter} in it.`)
    if (size === 0) {
      segments.push(['h'])
      x = startX
      y = startY
    }
    for (let i = 0; size > 0 && i + size <= values.length; i += size) {
      const some = values.slice(i, i + size)
      // What is written by steps starts where the last one ended.
      const [dx, dy] = letter === upper ? [0, 0] : [x, y]
      const at = (j: number) => (some[j] ?? 0) + (j % 2 === 0 ? dx : dy)
      if (upper === 'M' && i === 0) {
        to('m', at(0), at(1))
        startX = x
        startY = y
      } else if (upper === 'M' || upper === 'L') to('l', at(0), at(1))
      else if (upper === 'H') to('l', (some[0] ?? 0) + dx, y)
      else if (upper === 'V') to('l', x, (some[0] ?? 0) + dy)
      else if (upper === 'C') to('c', at(0), at(1), at(2), at(3), at(4), at(5))
      else if (upper === 'Q') to('c', ...raised(x, y, at(0), at(1), at(2), at(3)))
      else {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, endX = 0, endY = 0] = some
        const end = { x: endX + dx, y: endY + dy }
        for (const curve of arcCurves({ x, y }, end, rx, ry, turn, large === 1, sweep === 1)) to('c', ...curve)
      }
    }
  }
  return segments
}

/** How many numbers follow a letter. */
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }

/** A quadratic curve as the cubic one that is the same. */
const raised = (x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): number[] => [
  x0 + (2 / 3) * (x1 - x0),
  y0 + (2 / 3) * (y1 - y0),
  x2 + (2 / 3) * (x1 - x2),
  y2 + (2 / 3) * (y1 - y2),
  x2,
  y2,
]

/** As a content stream has it: the operands, then the operator. */
export const operatorsOf = (segments: readonly Segment[]): string =>
  segments.map(([letter, ...places]) => [...places.map(number), letter].join(' ')).join('\n')

/** The box around all points of a path, those that only pull at it among them; none around nothing. */
export const boxOfSegments = (segments: readonly Segment[]): Box | undefined => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [, ...places] of segments) {
    for (let i = 0; i + 1 < places.length; i += 2) {
      const [x = 0, y = 0] = [places[i], places[i + 1]]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}
