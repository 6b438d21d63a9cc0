import type { ActorType } from '../../model/actor.ts'
import { drawNode } from '../../scene/drawNode.ts'
import { contestedMark } from '../../scene/marks.ts'
import { Shapes } from '../common/TieGlyph.tsx'

/** The shape and icon of a type of actor, drawn by the same code as the map's. */
export const TypeGlyph = ({ type, size = 26 }: { readonly type: ActorType; readonly size?: number }) => {
  const actor = {
    id: '',
    name: '',
    aliases: [],
    ambiguous: [],
    type,
    prominence: 3,
    unnamed: false,
    description: '',
  } as const
  const radius = type === 'population' ? 9 : type === 'movement' ? 9.5 : 11
  const { shapes } = drawNode(actor, { x: 15, y: 13 }, Math.max(12, radius), false)
  return (
    <svg width={(size * 30) / 26} height={size} viewBox="-2 -2 34 30" aria-hidden="true" focusable="false">
      <Shapes shapes={shapes} />
    </svg>
  )
}

export const ContestedGlyph = () => (
  <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    <Shapes shapes={contestedMark.draw({ x: 9, y: 9 }, 'ink', 1)} />
  </svg>
)
