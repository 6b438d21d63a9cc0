import { line } from '../../../lib/quadratic.ts'
import type { Vector } from '../../../lib/vector.ts'
import { relations } from '../../../model/relation.ts'
import { statuses } from '../../../model/status.ts'
import type { Tie } from '../../../model/tie.ts'
import { heatOf } from '../../../query/matrix.ts'
import { drawCell, hiddenMark } from '../../../scene/drawCell.ts'
import { isSoft } from '../../../scene/drawTie.ts'
import { arrowhead, contestedMark, relationMarks, unknownMark } from '../../../scene/marks.ts'
import { type Paint, relationPaint } from '../../../scene/palette.ts'
import type { Shape } from '../../../scene/scene.ts'
import { slight, strokePiece } from '../../../scene/strokes.ts'
import { transformPath } from '../../../scene/transform.ts'
import { en } from '../../../words/en.ts'
import { figure } from '../../../words/figure.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { matrixWords } from '../../../words/matrix.ts'
import type { LegendGroup, LegendRow } from '../../layout/legend.ts'
import { apartMark } from './cellMarks.ts'
import type { Corner } from './drawMatrix.ts'
import type { MatrixContent } from './matrixContent.ts'

const words = figureLenses.matrix
/** The middle of a sample. */
const middle = 31

/** What the marks in the cells mean: those that are in some cell, and no others. */
export const matrixLegend = (
  content: MatrixContent,
  { heat, corner, byNumber }: { readonly heat: boolean; readonly corner: Corner; readonly byNumber: boolean },
): LegendGroup[] => {
  const { cells } = content
  const ties = cells.flatMap(({ cell }) => cell.ties)
  const has = (test: (tie: Tie) => boolean) => ties.some(test)
  const affiliations = ties.filter(({ relation }) => relation === 'affiliation')
  const ended = ties.find(({ validity }) => validity === 'ended')
  const empty = cells.filter(({ cell }) => cell.ties.length === 0)
  return [
    {
      title: figure.relation,
      pitch: 27,
      rows: relations.flatMap((relation): LegendRow[] => {
        if (!has((tie) => tie.relation === relation)) return []
        if (relation !== 'affiliation')
          return [
            { text: en.relation[relation], draw: at((spot) => relationMarks[relation].draw(spot, relation, 1.15)) },
          ]
        return [{ text: words.affiliation, draw: at(affiliationSample(affiliations)), least: 62 }]
      }),
    },
    {
      title: figure.status,
      pitch: 27,
      rows: statuses.flatMap((status): LegendRow[] => {
        const tie =
          ties.find((one) => one.status === status && one.relation !== 'affiliation') ??
          ties.find((one) => one.status === status)
        return tie ? [{ text: en.status[status], draw: at((spot) => statusSample(tie, spot)) }] : []
      }),
    },
    {
      title: words.sources,
      pitch: 27,
      rows: [
        ...row(
          cells.some(({ cell }) => cell.contested),
          words.contested,
          (spot) => contestedMark.draw(spot, 'ink', 1),
        ),
        ...row(
          has(({ validity }) => validity === 'unknown'),
          words.unknown,
          (spot) => unknownMark.draw(spot, 'ink-2', 1),
        ),
        ...(ended
          ? row(true, words.ended, (spot) => statusSample({ ...ended, status: 'asserted' }, spot, 'ended'))
          : []),
        ...row(corner === 'ties', words.number, numberSample),
        ...row(corner === 'claims', words.claims, numberSample),
        ...row(content.bounds.length > 0, words.camp, (spot) => [rule(spot)]),
        ...row(content.rivals.length > 0, words.rivals, (spot) => [{ ...rule(spot), dash: [1.6, 4.6] }]),
      ],
    },
    {
      title: words.cells,
      pitch: 27,
      rows: [
        ...row(true, matrixWords.keys.none, (spot) => [box(spot, 9, { stroke: 'rule' })]),
        ...row(
          empty.some(({ cell, apart }) => !apart && cell.filtered > 0),
          matrixWords.keys.filtered,
          (spot) => [hiddenMark('filtered', spot)],
        ),
        ...row(
          empty.some(({ cell, apart }) => !apart && cell.filtered === 0),
          matrixWords.keys.dated,
          (spot) => [hiddenMark('dated', spot)],
        ),
        ...row(
          empty.some(({ apart }) => apart),
          words.apart,
          (spot) => [apartMark(spot)],
        ),
      ],
    },
    {
      title: matrixWords.heatLegend,
      pitch: 24,
      rows: heat
        ? ([1, 2, 3, 4] as const).flatMap((step) =>
            row(
              cells.some(({ cell }) => heatOf(cell.claims.length) === step),
              matrixWords.heatSteps[step - 1] ?? '',
              (spot) => [box(spot, 11, { fill: `heat-${step}` })],
            ),
          )
        : [],
    },
    { rows: [], pitch: 0, notes: [byNumber ? `${words.both} ${words.rows}` : words.both] },
  ].filter(({ rows, notes }) => rows.length > 0 || notes)
}

type Sample = (spot: Vector) => readonly Shape[]

const at =
  (sample: Sample): LegendRow['draw'] =>
  ({ x, y }) =>
    sample({ x: x + middle, y })

const row = (present: boolean, text: string, sample: Sample): LegendRow[] =>
  present ? [{ text, draw: at(sample) }] : []

const statusSample = (tie: Tie, { x, y }: Vector, validity: Tie['validity'] = 'holds'): readonly Shape[] => {
  const moved = (shapes: readonly Shape[], by: number) =>
    shapes.map((shape) => ({ ...shape, d: transformPath(shape.d, { x: x - 16 * by, y: y - 11 * by }, by) }))
  const plain: Tie = { ...tie, validity, contested: false }
  const [mark] = drawCell([plain], tie.actors[0], 'large')
  return moved(mark?.shapes ?? [], 1.15)
}

/** Up to the name above, back to the name before the row; a slanting line where it belongs to neither. */
const affiliationSample =
  (ties: readonly Tie[]): Sample =>
  ({ x, y }) => {
    const paint = relationPaint('affiliation', ties.every(isSoft))
    const stretch = (from: Vector, to: Vector) => strokePiece('affiliation', line(from, to), paint, slight)
    const pointed = ties.some(({ direction }) => direction !== 'none')
    const level = ties.some(({ direction }) => direction === 'none')
    return [
      ...(pointed
        ? [
            ...stretch({ x: x - 20, y: y + 8 }, { x: x - 20, y: y - 7 }),
            arrowhead({ x: x - 20, y: y - 8 }, -Math.PI / 2, paint),
            ...stretch({ x: x + 8, y }, { x: x - 7, y }),
            arrowhead({ x: x - 8, y }, Math.PI, paint),
          ]
        : []),
      ...(level ? stretch({ x: x + 16, y: y + 5 }, { x: x + 28, y: y - 5 }) : []),
    ]
  }

const numberSample: Sample = ({ x, y }) => [
  box({ x, y }, 10, { stroke: 'rule' }),
  { d: `M${x + 1} ${y + 5}L${x + 7} ${y + 5}`, stroke: 'ink-2', width: 2.4 },
]

const rule = ({ x, y }: Vector): Shape => ({ d: `M${x - 18} ${y}L${x + 18} ${y}`, stroke: 'ink-2', width: 1.2 })

const box = ({ x, y }: Vector, half: number, look: { readonly fill?: Paint; readonly stroke?: Paint }): Shape => ({
  d: `M${x - half} ${y - half}L${x + half} ${y - half}L${x + half} ${y + half}L${x - half} ${y + half}Z`,
  ...look,
  ...(look.stroke && { width: 1 }),
})
