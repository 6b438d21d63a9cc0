import type { Font } from 'fontkit'
import { glyphPath } from '../type/glyphPath.ts'
import { type Segment, segmentsOf } from './pathOperators.ts'

/** The outline of a glyph in units of its font, with y upwards as in fonts. */
export const glyphSegments = (font: Font, glyph: number): Segment[] =>
  segmentsOf(glyphPath(font, glyph, { x: 0, y: 0 }, 1, String)).map(
    ([letter, ...places]): Segment => [letter, ...places.map((value, i) => (i % 2 === 0 ? value : -value))],
  )
