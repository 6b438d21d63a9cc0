import type { Relation } from './relation.ts'

/** A composition drawn by hand: where actors stand, how their labels sit, which ties bend. */
export interface Positions {
  /** Size of the sheet that the unit square is stretched to, in map pixels. */
  readonly sheet: { readonly width: number; readonly height: number }
  readonly nodes: Readonly<Record<string, Place>>
  readonly bends: readonly Bend[]
}

/** A place on the unit square, and the side of the node on which its label stands. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly label?: LabelSide
  /** Nudge of the label in map pixels. */
  readonly nudge?: readonly [number, number]
  /** Where a long name may break. */
  readonly lines?: readonly string[]
}

export const labelSides = [
  'below',
  'above',
  'right',
  'left',
  'below right',
  'above right',
  'below left',
  'above left',
] as const
export type LabelSide = (typeof labelSides)[number]

/**
 * How the ties of a pair curve: either a bow (share of the chord's length, to the left of the way from the first id to
 * the second, in alphabetical order) or the control point itself on the unit square.
 */
export interface Bend {
  readonly pair: readonly [string, string]
  readonly bow?: number
  readonly control?: readonly [number, number]
  /** Where along the tie its mark stands, from 0 at the first id to 1 at the second. */
  readonly mark?: Partial<Record<Relation, number>>
}
