import { add, type Vector } from '../../lib/vector.ts'
import type { BodyPart } from '../body/body.ts'
import type { Drawn } from '../layout/flow.ts'

/** What of a section stands on one page: drawings, each at its place, and the height that they take. */
export interface Part {
  readonly pieces: readonly { readonly at: Vector; readonly drawn: Drawn }[]
  readonly height: number
}

export const nothing: Part = { pieces: [], height: 0 }

export const partOf = (drawn: Drawn, at: Vector = { x: 0, y: 0 }): Part =>
  drawn.height === 0 ? nothing : { pieces: [{ at, drawn }], height: at.y + drawn.height }

export const moved = ({ pieces, height }: Part, by: Vector): Part => ({
  pieces: pieces.map(({ at, drawn }) => ({ at: add(at, by), drawn })),
  height: height === 0 ? 0 : height + by.y,
})

/** Several parts of one page as one, as tall as the lowest of them reaches. */
export const merged = (all: readonly Part[]): Part => ({
  pieces: all.flatMap(({ pieces }) => pieces),
  height: Math.max(0, ...all.map(({ height }) => height)),
})

/** Parts as those of a body. */
export const bodyParts = (parts: readonly Part[], name: string, width: number): readonly BodyPart[] =>
  parts.map(({ pieces, height }) => ({
    width,
    height,
    layers: pieces.map(({ at, drawn: { shapes, texts } }) => ({ name, at, scale: 1, halo: false, shapes, texts })),
  }))
