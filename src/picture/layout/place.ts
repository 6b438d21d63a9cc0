import type { Vector } from '../../lib/vector.ts'
import type { Block, Page } from '../figure.ts'
import type { Drawn } from './flow.ts'

/** What was laid out from the origin, as a block at its place. */
export const blockOf = (role: Block['role'], name: string, { shapes, texts }: Drawn, at: Vector): Block => ({
  role,
  name,
  layers: [{ name, at, scale: 1, halo: false, shapes, texts }],
})

/** A page enlarged as a whole. */
export const enlarged = ({ width, height, blocks }: Page, by: number): Page => ({
  width: Math.round(width * by),
  height: Math.round(height * by),
  blocks: placed(blocks, { x: 0, y: 0 }, by),
})

/** Blocks multiplied, then moved, together. */
export const placed = (blocks: readonly Block[], to: Vector, by = 1): readonly Block[] => {
  const place = <T extends { readonly at: Vector; readonly scale: number }>(one: T): T => ({
    ...one,
    at: { x: one.at.x * by + to.x, y: one.at.y * by + to.y },
    scale: one.scale * by,
  })
  return blocks.map((block) => ({
    ...block,
    layers: block.layers.map(place),
    ...(block.entries && { entries: block.entries.map((entry) => ({ ...entry, layer: place(entry.layer) })) }),
    ...(block.map && { map: place(block.map) }),
    ...(block.prose && { prose: place(block.prose) }),
  }))
}
