import { add, type Vector } from '../../lib/vector.ts'
import { arcCurves } from './arc.ts'

/** A step of a path, with absolute points: where it moves, lines, cubic curves, and where it closes. */
export interface Segment {
  readonly type: 'move' | 'line' | 'quadratic' | 'cubic' | 'close'
  readonly points: readonly Vector[]
}

const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 }

/** Path data as segments. Understands M, L, H, V, Q, C, A and Z, absolute and relative; arcs become cubic curves. */
export const segmentsOf = (d: string): Segment[] => {
  const segments: Segment[] = []
  let [at, start]: Vector[] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ] as [Vector, Vector]
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVQCAZ])([^MLHVQCAZ]*)/gi)) {
    const type = letter.toUpperCase()
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    const size = sizes[type] ?? 0
    const from = () => (letter === type ? { x: 0, y: 0 } : (at as Vector))
    if (type === 'Z') {
      segments.push({ type: 'close', points: [] })
      at = start
    }
    for (let i = 0; size > 0 && i + size <= numbers.length; i += size) {
      const some = numbers.slice(i, i + size)
      const drawn = step(i > 0 && type === 'M' ? 'L' : type, some, at as Vector, from())
      segments.push(...drawn)
      at = drawn.at(-1)?.points.at(-1) ?? (at as Vector)
      if (type === 'M' && i === 0) start = at
    }
  }
  return segments
}

/** `origin` is what the numbers are counted from. */
const step = (type: string, numbers: readonly number[], at: Vector, origin: Vector): Segment[] => {
  const [a = 0, b = 0, , large = 0, sweep = 0, x = 0, y = 0] = numbers
  if (type === 'H') return [{ type: 'line', points: [{ x: origin.x + a, y: at.y }] }]
  if (type === 'V') return [{ type: 'line', points: [{ x: at.x, y: origin.y + a }] }]
  if (type === 'A')
    return arcCurves(at, add(origin, { x, y }), { x: a, y: b }, large === 1, sweep === 1).map((points) => ({
      type: 'cubic',
      points,
    }))
  const points = Array.from({ length: numbers.length / 2 }, (_, i) =>
    add(origin, { x: numbers[2 * i] ?? 0, y: numbers[2 * i + 1] ?? 0 }),
  )
  return [{ type: names[type] ?? 'line', points }]
}

const names: Readonly<Record<string, Segment['type']>> = { M: 'move', L: 'line', Q: 'quadratic', C: 'cubic' }
