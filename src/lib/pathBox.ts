import { type Box, union } from './box.ts'

const pieces = /([a-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi
/** How many numbers each command takes. Smooth curves are not among them: we write none. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 }

/** Long lines and curves are cut, so that no box is much larger than what it holds. */
const longest = 40
const mostCuts = 64

/** A box around SVG path data that is never too small. Undefined where the data is none that we write. */
export const pathBox = (d: string): Box | undefined => {
  const boxes = pathBoxes(d)
  return boxes && union(boxes)
}

/** Boxes that together hold SVG path data: around short pieces of lines and curves, and around whole arcs. */
export const pathBoxes = (d: string): readonly Box[] | undefined => {
  const boxes: Box[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let command = ''
  let values: number[] = []
  const run = (): void => {
    const kind = command.toLowerCase()
    const relative = command === kind
    const [dx, dy] = relative ? [x, y] : [0, 0]
    const [a = 0, b = 0, c = 0, e = 0] = values
    let [endX, endY] = [dx + (values.at(-2) ?? 0), dy + (values.at(-1) ?? 0)]
    if (kind === 'h') [endX, endY] = [dx + a, y]
    if (kind === 'v') [endX, endY] = [x, dy + a]
    if (kind === 'z') [endX, endY] = [startX, startY]
    if (kind === 'm') [startX, startY] = [endX, endY]
    else if (kind === 'q') boxes.push(...alongCurve([x, y], [dx + a, dy + b], [endX, endY]))
    else if (kind === 'c') boxes.push(boxOf([x, dx + a, dx + c, endX], [y, dy + b, dy + e, endY]))
    else if (kind === 'a') {
      // An arc lies within twice its radius of either end; too small a radius grows to half the way between them.
      const around = Math.max(2 * Math.abs(a), 2 * Math.abs(b), Math.hypot(endX - x, endY - y))
      boxes.push(
        boxOf(
          [x - around, x + around, endX - around, endX + around],
          [y - around, y + around, endY - around, endY + around],
        ),
      )
    } else boxes.push(...alongCurve([x, y], [(x + endX) / 2, (y + endY) / 2], [endX, endY]))
    ;[x, y] = [endX, endY]
    values = []
    // What follows a move without a command of its own are lines.
    if (kind === 'm') command = relative ? 'l' : 'L'
  }
  for (const [, letter, number] of d.matchAll(pieces)) {
    if (letter) {
      if (values.length > 0 || takes[letter.toLowerCase()] === undefined) return undefined
      command = letter
      if (letter.toLowerCase() === 'z') run()
    } else {
      const needed = takes[command.toLowerCase()] ?? 0
      if (needed === 0) return undefined
      values.push(Number(number))
      if (values.length === needed) run()
    }
  }
  return boxes.length > 0 && values.length === 0 ? boxes : undefined
}

type Point = readonly [x: number, y: number]

/** Boxes around pieces of a quadratic curve, each by its own control point. A line is one with its control in the middle. */
const alongCurve = (from: Point, control: Point, to: Point): Box[] => {
  const length =
    Math.hypot(control[0] - from[0], control[1] - from[1]) + Math.hypot(to[0] - control[0], to[1] - control[1])
  const cuts = Math.max(1, Math.min(mostCuts, Math.ceil(length / longest)))
  const at = (t: number, i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * control[i] + t * t * to[i]
  const own = (t: number, i: 0 | 1) => at(t, i) + ((1 - t) * (control[i] - from[i]) + t * (to[i] - control[i])) / cuts
  return Array.from({ length: cuts }, (_, k) => {
    const [t, end] = [k / cuts, (k + 1) / cuts]
    return boxOf([at(t, 0), own(t, 0), at(end, 0)], [at(t, 1), own(t, 1), at(end, 1)])
  })
}

const boxOf = (xs: readonly number[], ys: readonly number[]): Box => {
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
