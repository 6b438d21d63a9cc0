import { circlePath } from '../lib/path.ts'
import type { Mark } from './marks.ts'
import { transformPath } from './transform.ts'

/** The letters by which answers are called, as strokes around the origin: marks are never glyphs of a font. */
const strokes: Readonly<Record<string, string>> = {
  A: 'M-3 3.8L0 -3.8L3 3.8M-2 1.3L2 1.3',
  B: 'M-2.3 0L0.6 0C3.5 0 3.5 3.8 0.6 3.8L-2.3 3.8L-2.3 -3.8L0.3 -3.8C2.9 -3.8 2.9 0 0.3 0',
  C: 'M2.9 -2.2C1 -4.8 -3.2 -4.2 -3.2 0C-3.2 4.2 1 4.8 2.9 2.2',
  D: 'M-2.6 -3.8L-2.6 3.8L-0.4 3.8C4.2 3.8 4.2 -3.8 -0.4 -3.8L-2.6 -3.8',
  E: 'M2.3 -3.8L-2.2 -3.8L-2.2 3.8L2.3 3.8M-2.2 0L1.7 0',
  F: 'M2.3 -3.8L-2 -3.8L-2 3.8M-2 0L1.7 0',
  G: 'M2.8 -2.3C1 -4.8 -3.3 -4.2 -3.3 0C-3.3 4.2 1.4 4.9 3 2.6L3 0.4L0.6 0.4',
  H: 'M-2.6 -3.8L-2.6 3.8M2.6 -3.8L2.6 3.8M-2.6 0L2.6 0',
  I: 'M0 -3.8L0 3.8',
  J: 'M1.8 -3.8L1.8 1.6C1.8 4.4 -2 4.5 -2.2 1.6',
  K: 'M-2.3 -3.8L-2.3 3.8M2.5 -3.8L-2.3 0.6M-0.7 -0.6L2.7 3.8',
  L: 'M-1.9 -3.8L-1.9 3.8L2.3 3.8',
  M: 'M-3.2 3.8L-3.2 -3.8L0 1.8L3.2 -3.8L3.2 3.8',
  N: 'M-2.6 3.8L-2.6 -3.8L2.6 3.8L2.6 -3.8',
  O: 'M0 -3.9C-4.4 -3.9 -4.4 3.9 0 3.9C4.4 3.9 4.4 -3.9 0 -3.9',
  P: 'M-2.2 3.8L-2.2 -3.8L0.4 -3.8C3.4 -3.8 3.4 0.5 0.4 0.5L-2.2 0.5',
  Q: 'M0 -3.9C-4.4 -3.9 -4.4 3.9 0 3.9C4.4 3.9 4.4 -3.9 0 -3.9M0.8 1.8L3.2 4.4',
  R: 'M-2.3 3.8L-2.3 -3.8L0.3 -3.8C3.1 -3.8 3.1 0.3 0.3 0.3L-2.3 0.3M0.3 0.3L2.6 3.8',
  S: 'M2.4 -2.6C1.2 -4.4 -2.4 -4.2 -2.4 -1.9C-2.4 0.6 2.6 -0.4 2.6 2C2.6 4.3 -1.4 4.5 -2.6 2.4',
  T: 'M-2.8 -3.8L2.8 -3.8M0 -3.8L0 3.8',
  U: 'M-2.6 -3.8L-2.6 1C-2.6 4.8 2.6 4.8 2.6 1L2.6 -3.8',
  V: 'M-3 -3.8L0 3.8L3 -3.8',
  W: 'M-3.8 -3.8L-1.8 3.8L0 -2.4L1.8 3.8L3.8 -3.8',
  X: 'M-2.7 -3.8L2.7 3.8M2.7 -3.8L-2.7 3.8',
  Y: 'M-2.9 -3.8L0 0.2L2.9 -3.8M0 0.2L0 3.8',
  Z: 'M-2.5 -3.8L2.5 -3.8L-2.5 3.8L2.6 3.8',
}

/** An answer's letter in a ring of ink, in the place of the contested mark: the tie stands apart by answer. */
export const letterMark = (letter: string): Mark => ({
  half: 9.5,
  draw: (at) => [
    { d: circlePath(at, 9.6), fill: 'paper' },
    { d: circlePath(at, 7.9), fill: 'paper', stroke: 'ink', width: 1.4 },
    { d: transformPath(strokes[letter] ?? '', at), stroke: 'ink', width: 1.5 },
  ],
})
