import { n } from '../../../lib/path.ts'
import type { Shape } from '../../../scene/scene.ts'
import type { Inline } from '../../layout/flow.ts'

const height = 11

/** A bar that is so long, of which a part is filled; both are shares of its room. */
export const bar = (width: number, all: number, filled: number): Inline => ({
  width,
  words: '',
  draw: ({ x, y }) => {
    const box = (share: number) =>
      `M${n(x)} ${n(y - height / 2)}L${n(x + width * share)} ${n(y - height / 2)}L${n(x + width * share)} ${n(y + height / 2)}L${n(x)} ${n(y + height / 2)}Z`
    const shapes: Shape[] = []
    if (all > 0) shapes.push({ d: box(all), fill: 'rule' })
    if (filled > 0) shapes.push({ d: box(filled), fill: 'ink' })
    return shapes
  },
})

/** A bar that ends where the number begins that stands behind it. */
export const barBefore = (width: number, share: number): Inline => ({
  width,
  words: '',
  draw: ({ x, y }) => {
    const from = x + width * (1 - share)
    return share > 0
      ? [
          {
            d: `M${n(from)} ${n(y - height / 2)}L${n(x + width)} ${n(y - height / 2)}L${n(x + width)} ${n(y + height / 2)}L${n(from)} ${n(y + height / 2)}Z`,
            fill: 'soft-affiliation',
          },
        ]
      : []
  },
})

/** Nothing, so wide. */
export const blank = (width: number): Inline => ({ width, words: '', draw: () => [] })
