import type { Relation } from '../../model/relation.ts'
import { drawBar } from '../../scene/timeline/drawBar.ts'
import type { BarParts, Stretch } from '../../scene/timeline/timeBar.ts'
import { Shapes } from '../common/TieGlyph.tsx'

interface Props {
  readonly relation: Relation
  readonly soft: boolean
  readonly parts: BarParts
  readonly y: number
  readonly bounds: Stretch
}

/** One bar with its ends, in the line of its relation. */
export const Bar = ({ relation, soft, parts, y, bounds }: Props) => (
  <g>
    <Shapes shapes={drawBar(relation, soft, parts, y, bounds)} />
  </g>
)
