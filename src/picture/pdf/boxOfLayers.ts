import { type Box, union } from '../../lib/box.ts'
import { turnBox } from '../../lib/turnBox.ts'
import type { Layer } from '../figure.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { leftOf } from './paintText.ts'
import { boxOfSegments, segmentsOf } from './pathOperators.ts'

/** The box around all that layers paint, on their page. */
export const boxOfLayers = (layers: readonly Layer[], setter: Typesetter): Box =>
  union(
    layers.flatMap(({ shapes, texts, at, scale }) => {
      const inside = [
        ...shapes.flatMap(({ d }) => boxOfSegments(segmentsOf(d)) ?? []),
        ...texts.map((text) => textBox(text, setter)),
      ]
      if (inside.length === 0) return []
      const box = union(inside)
      return [
        { x: box.x * scale + at.x, y: box.y * scale + at.y, width: box.width * scale, height: box.height * scale },
      ]
    }),
  )

/** The box of a line, from above its capitals to below its descenders. */
export const textBox = (text: Layer['texts'][number], setter: Typesetter): Box => {
  const { width } = setter.set(text)
  const level = { x: leftOf(text, width), y: text.y - 0.85 * text.size, width, height: 1.15 * text.size }
  return text.turn ? turnBox(level, text, text.turn) : level
}
