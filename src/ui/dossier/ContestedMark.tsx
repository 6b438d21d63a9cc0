import { contestedMark } from '../../scene/marks.ts'
import { Shapes } from '../common/TieGlyph.tsx'

/** The sign that articles differ, without the ring of paper that sets it off on the map. */
export const ContestedMark = () => (
  <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    <Shapes shapes={contestedMark.draw({ x: 9, y: 9 }, 'ink', 1).slice(1)} />
  </svg>
)
