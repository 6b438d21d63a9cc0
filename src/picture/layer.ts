import type { Vector } from '../lib/vector.ts'
import type { Shape, Text } from '../scene/scene.ts'

/** A page with the map on it, free of any renderer: the preview, the PNG and the SVG all paint this. */
export interface Figure {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly layers: readonly Layer[]
}

/** Shapes below text, drawn at a place and a scale. */
export interface Layer {
  readonly name: string
  readonly at: Vector
  readonly scale: number
  /** Text stands on a halo of paper, where lines may run beneath it. */
  readonly halo: boolean
  readonly shapes: readonly Shape[]
  readonly texts: readonly Text[]
}
