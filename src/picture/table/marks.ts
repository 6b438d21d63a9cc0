import { n } from '../../lib/path.ts'
import type { ActorType } from '../../model/actor.ts'
import type { Relation } from '../../model/relation.ts'
import type { Status } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import { letterMark } from '../../scene/letters.ts'
import { arrowhead, contestedMark, relationMarks, statusBeads } from '../../scene/marks.ts'
import { relationPaint } from '../../scene/palette.ts'
import { tieSpecimen, typeSpecimen } from '../../scene/specimen.ts'
import { en } from '../../words/en.ts'
import type { Inline } from '../layout/flow.ts'

/* The marks of the map, standing among words. */

/** A short stretch of a tie. */
export const tieMark = (tie: Pick<Tie, 'relation'> & Partial<Tie>, width = 48): Inline => ({
  width,
  words: [en.relation[tie.relation], tie.status && tie.status !== 'asserted' ? en.status[tie.status] : '']
    .filter(Boolean)
    .join(', '),
  draw: ({ x, y }) => tieSpecimen(tie, { x: x + 1, y }, width - 2),
})

/** The bead by which a status is known; nothing for what is asserted. */
export const statusMark = (status: Status): Inline[] =>
  status === 'asserted'
    ? []
    : [
        {
          width: 13,
          words: '',
          draw: ({ x, y }) => statusBeads[status].draw({ x: x + 6.5, y: y - 0.5 }, 'ink', 1),
        },
      ]

export const typeMark = (type: ActorType): Inline => ({
  width: 29,
  words: '',
  draw: ({ x, y }) => typeSpecimen(type, { x: x + 14, y: y - 0.5 }, 11),
})

export const contestedInline = (words: string): Inline => ({
  width: 15,
  words,
  draw: ({ x, y }) => contestedMark.draw({ x: x + 7, y: y - 0.5 }, 'ink', 1),
})

/** An answer's letter in its ring. */
export const letterInline = (letter: string): Inline => ({
  width: 20,
  words: letter,
  draw: ({ x, y }) => letterMark(letter).draw({ x: x + 10, y: y - 0.5 }, 'ink', 1),
})

/** The sign of a relation; a short line for affiliation, which has none of its own. */
export const relationInline = (relation: Relation, soft: boolean): Inline => {
  const paint = relationPaint(relation, soft)
  return {
    width: 14,
    words: en.relation[relation],
    draw: ({ x, y }) =>
      relation === 'affiliation'
        ? [
            { d: `M${n(x)} ${n(y)}L${n(x + 13)} ${n(y)}`, stroke: paint, width: 1.3 },
            arrowhead({ x: x + 13, y }, 0, paint),
          ]
        : relationMarks[relation].draw({ x: x + 7, y }, paint, 1),
  }
}
