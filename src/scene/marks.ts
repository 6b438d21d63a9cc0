import { circlePath } from '../lib/path.ts'
import type { Vector } from '../lib/vector.ts'
import type { Relation } from '../model/relation.ts'
import type { Status } from '../model/status.ts'
import type { Tie } from '../model/tie.ts'
import type { Paint } from './palette.ts'
import type { Shape } from './scene.ts'
import { transformPath } from './transform.ts'

/** A mark on a tie: its shapes around a point, and half the stretch of line that it takes. */
export interface Mark {
  readonly half: number
  readonly draw: (at: Vector, paint: Paint, by: number) => Shape[]
}

const stroked =
  (d: string, width: number): Mark['draw'] =>
  (at, paint, by) => [{ d: transformPath(d, at, by), stroke: paint, width: width * by }]

/** The relation's own mark, at the middle of the tie; affiliation has an arrowhead at its end instead. */
export const relationMarks: Readonly<Record<Exclude<Relation, 'affiliation'>, Mark>> = {
  alliance: { half: 8, draw: stroked('M-5 0L5 0M0 -5L0 5', 2.3) },
  cooperation: {
    half: 8.5,
    draw: stroked(
      'M-5.4 -1.4C-3.6 -4.4 -1.8 -4.4 0 -2.6C1.8 -0.8 3.6 -0.8 5.4 -3.8M-5.4 3.8C-3.6 0.8 -1.8 0.8 0 2.6C1.8 4.4 3.6 4.4 5.4 1.4',
      2.1,
    ),
  },
  rivalry: { half: 7.6, draw: stroked('M-4.2 -4.2L4.2 4.2M-4.2 4.2L4.2 -4.2', 2.3) },
}

/** How the article says it, as a bead behind the mark. An asserted tie has none. */
export const statusBeads: Readonly<Record<Exclude<Status, 'asserted'>, Mark>> = {
  attributed: { half: 5, draw: (at, paint, by) => [{ d: circlePath(at, 3.1 * by), fill: paint }] },
  hedged: { half: 5.6, draw: (at, paint, by) => [{ d: circlePath(at, 3.5 * by), stroke: paint, width: 1.6 }] },
  predicted: { half: 6, draw: stroked('M-3.4 -4.2L4.4 0L-3.4 4.2Z', 1.6) },
  questioned: {
    half: 5.6,
    draw: (at, paint, by) => [
      { d: transformPath('M-2.9 -2.6C-2.9 -6.4 3 -6.4 3 -2.7C3 -0.2 0 -0.2 0 2.2', at, by), stroke: paint, width: 1.7 },
      { d: circlePath({ x: at.x, y: at.y + 5 * by }, 1.15 * by), fill: paint },
    ],
  },
  denied: {
    half: 6,
    draw: (at, paint, by) => [
      { d: `${circlePath(at, 4.3 * by)}${transformPath('M-3 3L3 -3', at, by)}`, stroke: paint, width: 1.6 },
    ],
  },
}

/** Three dots: attested once, and not known since. */
export const unknownMark: Mark = {
  half: 8,
  draw: (at, paint, by) => [
    { d: [-4.6, 0, 4.6].map((dx) => circlePath({ x: at.x + dx * by, y: at.y }, 1.35 * by)).join(''), fill: paint },
  ],
}

/** Always ink: it speaks of the sources, not of the relation. */
export const contestedMark: Mark = {
  half: 9,
  draw: (at) => [
    { d: circlePath(at, 8.2), fill: 'paper' },
    { d: circlePath(at, 6.6), fill: 'ink' },
    { d: transformPath('M-3 -1.5L3 -1.5M-3 1.5L3 1.5M-1.9 4L1.9 -4', at), stroke: 'paper', width: 1.3 },
  ],
}

/** How a tie stands to another view: a star where it is new, a cut where it is gone, arrows both ways where its pair changed sign. Always ink. */
export const changeMarks: Readonly<Record<NonNullable<Tie['change']>, Mark>> = {
  new: {
    half: 7,
    draw: (at) => [
      {
        d: transformPath('M0 -6.2L1.5 -2L5.9 -1.9L2.4 0.8L3.6 5L0 2.5L-3.6 5L-2.4 0.8L-5.9 -1.9L-1.5 -2Z', at),
        fill: 'ink',
      },
    ],
  },
  gone: {
    half: 7,
    draw: (at) => [{ d: transformPath('M-4.6 5L-0.6 -5M0.6 5L4.6 -5', at), stroke: 'ink', width: 1.5 }],
  },
  turned: {
    half: 8,
    draw: (at) => [
      { d: transformPath('M-6 -2.6L6 -2.6M2.6 -6L6 -2.6M6 2.6L-6 2.6M-2.6 6L-6 2.6', at), stroke: 'ink', width: 1.5 },
    ],
  },
}

/** An open arrowhead with its tip at a point, turned to an angle. */
export const arrowhead = (tip: Vector, angle: number, paint: Paint): Shape => ({
  d: transformPath('M-7.2 -4.2L0 0L-7.2 4.2', tip, 1, angle),
  stroke: paint,
  width: 1.4,
})
