import type { SignedTriad } from '../../model/triad.ts'
import { drawTriad, triadSize } from '../../scene/drawTriad.ts'
import { Shapes } from '../common/TieGlyph.tsx'

const { width, height } = triadSize

/** A triad in small, as figures draw it too. */
export const TriadGlyph = ({ triad }: { readonly triad: SignedTriad }) => (
  <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
    <Shapes shapes={drawTriad(triad, { x: 0, y: 0 })} />
  </svg>
)
