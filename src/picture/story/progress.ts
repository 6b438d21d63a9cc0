import { circlePath, roundedBox } from '../../lib/path.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Shape } from '../../scene/scene.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block } from '../figure.ts'
import * as styles from './slideStyles.ts'

/** With more steps than this the dots would be a ruler. */
const most = 16
const [dot, pill, gap] = [7, 44, 13] as const

/** Where in the story a slide stands, with its right end at a point: dots for what was and what comes, a bar for itself. */
export const progress = (index: number, steps: number, right: number, y: number): { block: Block; width: number } => {
  const text = words.place(index + 1, steps)
  const own = widthOf(text, styles.legend.face, styles.legend.size)
  const shapes: Shape[] = []
  let x = right - own - 44
  if (steps <= most && steps > 1)
    for (let step = steps - 1; step >= 0; step -= 1) {
      if (step === index) {
        shapes.push({ d: roundedBox({ x: x - pill, y: y - dot, width: pill, height: 2 * dot }, dot), fill: 'ink' })
        x -= pill + gap
      } else {
        const at = { x: x - dot, y }
        shapes.push(
          step < index
            ? { d: circlePath(at, dot), fill: 'ink' }
            : { d: circlePath(at, dot - 1), stroke: 'ink', width: 2 },
        )
        x -= 2 * dot + gap
      }
    }
  return {
    width: right - x,
    block: {
      role: 'text',
      name: 'progress',
      alt: words.progress(index + 1, steps),
      layers: [
        {
          name: 'progress',
          at: { x: 0, y: 0 },
          scale: 1,
          halo: false,
          shapes,
          texts: [{ x: right, y: y + 0.35 * styles.legend.size, anchor: 'end', text, ...styles.legend }],
        },
      ],
    },
  }
}
