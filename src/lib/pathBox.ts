import type { Box } from './box.ts'

const pieces = /([a-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi
/** How many numbers each command takes. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 }

/**
 * A box around SVG path data that is never too small: around curves' control points and whole arcs. Undefined where the
 * data is none that we write.
 */
export const pathBox = (d: string): Box | undefined => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const reach = (toX: number, toY: number, around = 0) => {
    left = Math.min(left, toX - around)
    right = Math.max(right, toX + around)
    top = Math.min(top, toY - around)
    bottom = Math.max(bottom, toY + around)
  }
  let command = ''
  let values: number[] = []
  const run = (): boolean => {
    const kind = command.toLowerCase()
    const relative = command === kind
    const [dx, dy] = relative ? [x, y] : [0, 0]
    if (kind === 'h') x = dx + (values[0] ?? 0)
    else if (kind === 'v') y = dy + (values[0] ?? 0)
    else if (kind === 'z') [x, y] = [startX, startY]
    else {
      const [endX = 0, endY = 0] = values.slice(-2)
      if (kind === 'a') {
        // An arc lies within twice its radius of either end; too small a radius grows to half the way between them.
        const [rx = 0, ry = 0] = values
        const around = Math.max(2 * Math.abs(rx), 2 * Math.abs(ry), Math.hypot(dx + endX - x, dy + endY - y))
        reach(x, y, around)
        reach(dx + endX, dy + endY, around)
      } else for (let i = 0; i + 1 < values.length; i += 2) reach(dx + (values[i] ?? 0), dy + (values[i + 1] ?? 0))
      // A smooth curve's first control is the mirror image of the last: as far away again.
      if (kind === 's' || kind === 't') return false
      ;[x, y] = [dx + endX, dy + endY]
      if (kind === 'm') [startX, startY] = [x, y]
    }
    reach(x, y)
    values = []
    // What follows a move without a command of its own are lines.
    if (kind === 'm') command = relative ? 'l' : 'L'
    return true
  }
  for (const [, letter, number] of d.matchAll(pieces)) {
    if (letter) {
      if (values.length > 0 || takes[letter.toLowerCase()] === undefined) return undefined
      command = letter
      if (letter.toLowerCase() === 'z') run()
    } else {
      values.push(Number(number))
      if (!command || values.length > (takes[command.toLowerCase()] ?? 0)) return undefined
      if (values.length === takes[command.toLowerCase()] && !run()) return undefined
    }
  }
  return left <= right && values.length === 0
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : undefined
}
