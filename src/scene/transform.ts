import { n } from '../lib/path.ts'
import type { Vector } from '../lib/vector.ts'

/**
 * Path data drawn around the origin, enlarged, turned and moved. Understands M, L, Q, C, H and V with absolute and arcs of
 * circles with relative coordinates; H and V only where nothing is turned.
 */
export const transformPath = (d: string, at: Vector, by = 1, angle = 0): string => {
  const [cos, sin] = [Math.cos(angle) * by, Math.sin(angle) * by]
  const commands = d.match(/[MLQCHVZa][^MLQCHVZa]*/g) ?? []
  return commands
    .map((command) => {
      const letter = command.charAt(0)
      const numbers =
        command
          .slice(1)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? []
      if (letter === 'H') return `H${n(at.x + (numbers[0] ?? 0) * by)}`
      if (letter === 'V') return `V${n(at.y + (numbers[0] ?? 0) * by)}`
      if (letter === 'a') return arcs(numbers, by, cos, sin)
      const points: string[] = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [x, y] = [numbers[i] ?? 0, numbers[i + 1] ?? 0]
        points.push(`${n(at.x + x * cos - y * sin)} ${n(at.y + x * sin + y * cos)}`)
      }
      return letter + points.join(' ')
    })
    .join('')
}

const arcs = (numbers: readonly number[], by: number, cos: number, sin: number): string => {
  const out: string[] = []
  for (let i = 0; i + 6 < numbers.length; i += 7) {
    const [r = 0, , , large = 0, sweep = 0, dx = 0, dy = 0] = numbers.slice(i, i + 7)
    out.push(`a${n(r * by)} ${n(r * by)} 0 ${large} ${sweep} ${n(dx * cos - dy * sin)} ${n(dx * sin + dy * cos)}`)
  }
  return out.join('')
}
