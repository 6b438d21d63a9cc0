import type { Box } from '../../lib/box.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Colours } from './colours.ts'

/** What every part of a slide is written with. */
export interface Pen {
  readonly colours: Colours
  /** Of the words that are not names in another script. */
  readonly language: string
  /** A number for a shape that no other of the slide has. */
  readonly id: () => number
  /** The relationship that stands for an address; none where it is not safe to open. */
  readonly link: (address: string) => string | undefined
  /** Text has a glow of paper, as far as there is not too much of it. */
  readonly glow: boolean
}

/** English metric units, of which there are 914,400 to the inch: the only lengths of these files. */
export const emuPerInch = 914_400
export const emuPerPoint = 12_700

/** Where something is drawn: its lengths are multiplied by `by`, then moved; the result is in English metric units. */
export interface Frame {
  readonly at: Vector
  readonly by: number
}

/** The frame of what is drawn at a place and a scale of another. */
export const within = ({ at, by }: Frame, inner: { readonly at: Vector; readonly scale: number }): Frame => ({
  at: { x: at.x + inner.at.x * by, y: at.y + inner.at.y * by },
  by: by * inner.scale,
})

export const placeOf = ({ at, by }: Frame, { x, y }: Vector): Vector => ({
  x: Math.round(at.x + x * by),
  y: Math.round(at.y + y * by),
})

/** What has been written of a slide, and the room that it takes. */
export interface Written {
  readonly xml: string
  readonly box: Box
}
