import type { Font } from 'fontkit'
import type { Vector } from '../../lib/vector.ts'

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const

/** The outline of a glyph at a place, as path data. The font's y runs upwards, the page's downwards. */
export const glyphPath = (
  font: Font,
  id: number,
  at: Vector,
  scale: number,
  write: (value: number) => string,
): string =>
  font
    .getGlyph(id)
    .path.commands.map(({ command, args }) => {
      const places = args.map((value, i) => write(i % 2 === 0 ? at.x + value * scale : at.y - value * scale))
      return letters[command] + places.join(' ')
    })
    .join('')
