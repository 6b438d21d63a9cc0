import type { ActorType } from '../../model/actor.ts'
import { contestedMark } from '../../scene/marks.ts'
import { typeSpecimen } from '../../scene/specimen.ts'
import { Shapes } from '../common/TieGlyph.tsx'

/** The shape and icon of a type of actor, drawn by the same code as the map's. */
export const TypeGlyph = ({ type, size = 26 }: { readonly type: ActorType; readonly size?: number }) => (
  <svg width={(size * 30) / 26} height={size} viewBox="-2 -2 34 30" aria-hidden="true" focusable="false">
    <Shapes shapes={typeSpecimen(type, { x: 15, y: 13 }, 12)} />
  </svg>
)

export const ContestedGlyph = () => (
  <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    <Shapes shapes={contestedMark.draw({ x: 9, y: 9 }, 'ink', 1)} />
  </svg>
)
