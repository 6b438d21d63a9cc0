import { encode } from 'uqr'
import type { Drawn } from './flow.ts'

/** About as large as a phone reads from a page held in the hand. */
const side = 118
const smallSide = 74
/** A quiet zone of four modules, as the standard asks. */
const quiet = 4
/** Modules smaller than this, at 150 to the inch, are hardly read from print; a code larger than this is no ornament. */
const smallest = 1.5
const largest = 280

/** Drawn in modules; `scale` makes them pixels. */
interface Code extends Drawn {
  readonly scale: number
  /** Width and height in pixels. */
  readonly side: number
}

/**
 * An address as a QR code (ISO/IEC 18004) of dark modules on a light ground; nothing where it is too long for one that
 * can be read. On a dark page ink is light, so the two change places.
 */
export const drawCode = (address: string, dark: boolean, small: boolean): Code | undefined => {
  const modules = modulesOf(address)
  if (!modules) return undefined
  const count = modules.length + 2 * quiet
  const scale = Math.max((small ? smallSide : side) / count, smallest)
  if (scale * count > largest) return undefined
  const d = modules.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h${-length}Z`),
  )
  return {
    side: scale * count,
    scale,
    height: count,
    shapes: [
      { d: `M0 0h${count}v${count}h${-count}Z`, fill: dark ? 'ink' : 'paper' },
      { d: d.join(''), fill: dark ? 'paper' : 'ink' },
    ],
    texts: [],
  }
}

const modulesOf = (address: string): boolean[][] | undefined => {
  try {
    return encode(address, { ecc: 'L', border: 0 }).data
  } catch {
    return undefined
  }
}

const runsOf = (row: readonly boolean[]): [number, number][] => {
  const runs: [number, number][] = []
  row.forEach((on, i) => {
    const last = runs.at(-1)
    if (!on) return
    if (last && last[0] + last[1] === i) last[1] += 1
    else runs.push([i, 1])
  })
  return runs
}
