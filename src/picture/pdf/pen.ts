import type { Paint, Palette } from '../../scene/palette.ts'
import { number } from './pathOperators.ts'

/** Writes content, and of what the pen is set to only what changes. */
export interface Pen {
  readonly write: (...operators: string[]) => void
  readonly fill: (paint: Paint) => void
  readonly stroke: (paint: Paint, width: number, dash?: readonly [number, number]) => void
  /** Draws at another place and scale until what it returns is called: what is set until then is forgotten behind it. */
  readonly enter: (matrix: readonly number[]) => () => void
  readonly within: (matrix: readonly number[], draw: () => void) => void
  /** What was written since this was last asked. */
  readonly taken: () => string
}

export const penOf = (palette: Palette): Pen => {
  const written: string[] = []
  let set: Record<string, string> = {}
  const write = (...operators: string[]) => {
    written.push(...operators)
  }
  const once = (what: string, operator: string) => {
    if (set[what] === operator) return
    set[what] = operator
    write(operator)
  }
  const enter = (matrix: readonly number[]) => {
    const before = set
    set = { ...before }
    write(`q ${matrix.map((value) => Number(value.toFixed(5))).join(' ')} cm`)
    return () => {
      write('Q')
      set = before
    }
  }
  return {
    write,
    fill: (paint) => once('fill', `${colour(palette[paint])} rg`),
    stroke: (paint, width, dash) => {
      once('stroke', `${colour(palette[paint])} RG`)
      once('width', `${number(width)} w`)
      once('cap', dash ? '0 J' : '1 J')
      once('join', '1 j')
      once('dash', dash ? `[${number(dash[0])} ${number(dash[1])}] 0 d` : '[] 0 d')
    },
    enter,
    within: (matrix, draw) => {
      const leave = enter(matrix)
      draw()
      leave()
    },
    taken: () => written.splice(0).join('\n'),
  }
}

/** `#RRGGBB` as shares of red, green and blue. */
const colour = (hex: string): string =>
  [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))).join(' ')
