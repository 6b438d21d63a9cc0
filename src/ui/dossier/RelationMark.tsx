import type { Relation } from '../../model/relation.ts'
import { arrowhead, relationMarks } from '../../scene/marks.ts'
import { type Paint, relationPaint } from '../../scene/palette.ts'
import type { Shape } from '../../scene/scene.ts'
import { Shapes } from '../common/TieGlyph.tsx'

interface Props {
  readonly relation: Relation
  /** Said with less than certainty. */
  readonly soft?: boolean
}

/** The mark that a relation has on the map; an arrow for affiliation. */
export const RelationMark = ({ relation, soft = false }: Props) => (
  <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
    <Shapes shapes={shapesOf(relation, relationPaint(relation, soft))} />
  </svg>
)

const shapesOf = (relation: Relation, paint: Paint): readonly Shape[] =>
  relation === 'affiliation'
    ? [{ d: 'M2 9L16 9', stroke: paint, width: 1.4 }, arrowhead({ x: 16, y: 9 }, 0, paint)]
    : relationMarks[relation].draw({ x: 9, y: 9 }, paint, 1)
