import type { Box } from '../lib/box.ts'
import type { Quadratic } from '../lib/quadratic.ts'
import type { Vector } from '../lib/vector.ts'
import type { Actor } from '../model/actor.ts'
import type { Tie } from '../model/tie.ts'
import type { Face } from './measure.ts'
import type { Paint } from './palette.ts'

/**
 * Everything that is drawn, free of any renderer: the canvas and every picture paint the same Scene.
 * Lengths are map pixels; the sheet's upper left corner is the origin.
 */
export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly ties: readonly SceneTie[]
  /** The box around all marks and labels. */
  readonly box: Box
  /** What lies beneath the ties, such as the camps of a division. */
  readonly ground?: Ground
  /** Seen from far away, where marks would be specks: ties are bare lines without shapes, nodes without icons. */
  readonly far: boolean
}

export interface Ground {
  readonly shapes: readonly Shape[]
  readonly texts: readonly Text[]
}

export interface SceneNode {
  readonly actor: Actor
  readonly at: Vector
  readonly radius: number
  readonly faded: boolean
  /** The outline alone, for halos and highlights. */
  readonly outline: string
  readonly shapes: readonly Shape[]
  /** Absent where no room was left for it. */
  readonly label?: Label
}

export interface SceneTie {
  readonly tie: Tie
  /** From the pair's first actor to its second, from outline to outline. */
  readonly curve: Quadratic
  readonly shapes: readonly Shape[]
  /** How many of its shapes, the first ones, are the line with its arrows, and the part of the curve that its marks take. */
  readonly parts?: { readonly line: number; readonly gap?: readonly [number, number] }
  /** Where the marks interrupt the line, and the box that they fill. */
  readonly marks: Box
  readonly number?: Text
  /** Where the tie stands apart by answer: whose line this is. Several lines then share a tie's id. */
  readonly letter?: string
}

/** Filled and stroked path data. */
export interface Shape {
  readonly d: string
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly width?: number
  readonly dash?: readonly [number, number]
}

export interface Label {
  readonly box: Box
  readonly texts: readonly Text[]
}

/** One line of text; `y` is its baseline. */
export interface Text {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly paint: Paint
  /** Where a press on it leads, in files that can hold that. */
  readonly href?: string
  /** Turned about its own point (x, y), in degrees with the clock: -90 is set upwards. */
  readonly turn?: number
}
