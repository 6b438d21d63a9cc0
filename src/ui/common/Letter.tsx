import { letterMark } from '../../scene/letters.ts'
import { Shapes } from './TieGlyph.tsx'

/** The letter of an answer, as it stands on the map's lines. */
export const Letter = ({ letter, size = 20 }: { readonly letter: string; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <Shapes shapes={letterMark(letter).draw({ x: 10, y: 10 }, 'ink', 1)} />
  </svg>
)
