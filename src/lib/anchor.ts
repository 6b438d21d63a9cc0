import { baseDirection } from './baseDirection.ts'

type Anchor = 'start' | 'middle' | 'end'

const swapped: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' }

/** Ours is the left or right edge of a text; that of SVG is where reading starts or ends. */
export const anchorOf = (anchor: Anchor, text: string): Anchor =>
  baseDirection(text) === 'rtl' ? swapped[anchor] : anchor
