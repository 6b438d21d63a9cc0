import { circlePath, roundedBox } from '../../lib/path.ts'
import type { Vector } from '../../lib/vector.ts'
import { type ActorType, actorTypes } from '../../model/actor.ts'
import { type Relation, relations } from '../../model/relation.ts'
import { statuses } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import type { CampsOfMap } from '../../query/camps.ts'
import type { SplitQuestion } from '../../query/splits.ts'
import { letterMark } from '../../scene/letters.ts'
import { contestedMark } from '../../scene/marks.ts'
import type { Scene } from '../../scene/scene.ts'
import { tieSpecimen, typeSpecimen } from '../../scene/specimen.ts'
import { en } from '../../words/en.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import type { LegendGroup, LegendRow } from './legend.ts'

/** What lines, beads and marks of ties mean. */
export const tieGroups = ({ ties }: Pick<Visible, 'ties'>): LegendGroup[] =>
  [
    {
      title: figure.relation,
      pitch: 28,
      rows: relations
        .filter((relation) => ties.some((tie) => tie.relation === relation))
        .map((relation) => ({ text: en.relation[relation], draw: tieSample({ relation }) })),
    },
    ...statusRows(ties),
    {
      title: figure.also,
      pitch: 28,
      rows: [
        ...(ties.some((tie) => tie.contested)
          ? [
              {
                text: en.contested,
                draw: ({ x, y }: Vector, width: number) => contestedMark.draw({ x: x + width / 2, y }, 'ink', 1),
              },
            ]
          : []),
        ...validityRows(ties).flatMap(({ rows }) => rows),
      ],
    },
  ].filter(({ rows }) => rows.length > 0)

/** How ties are said, each on a sample of its own. */
export const statusRows = (ties: readonly Pick<Tie, 'relation' | 'status'>[]): LegendGroup[] =>
  [
    {
      title: figure.status,
      pitch: 28,
      rows: statuses.flatMap((status) => {
        const relation = commonest(ties.filter((tie) => tie.status === status))
        return relation ? [{ text: en.status[status], draw: tieSample({ relation, status }) }] : []
      }),
    },
  ].filter(({ rows }) => rows.length > 0)

/** What is drawn of ties that are not known to hold. */
export const validityRows = (ties: readonly Pick<Tie, 'relation' | 'validity'>[]): LegendGroup[] =>
  [
    {
      title: figure.also,
      pitch: 28,
      rows: (['unknown', 'ended'] as const).flatMap((validity) => {
        const relation = commonest(ties.filter((tie) => tie.validity === validity))
        return relation ? [{ text: en.validity[validity], draw: tieSample({ relation, validity }) }] : []
      }),
    },
  ].filter(({ rows }) => rows.length > 0)

/** What lies beneath a map in camps. */
export const dressedGroups = (camps: CampsOfMap | undefined): LegendGroup[] =>
  camps && camps.camps.length > 0
    ? [
        {
          title: figureLenses.balance.legend,
          pitch: 28,
          rows: [
            { text: figureLenses.balance.hull, draw: hullSample },
            ...(camps.camps.some(({ rivals }) => rivals.length > 0)
              ? [{ text: figureLenses.balance.ring, draw: ringSample }]
              : []),
            ...(camps.strained.size > 0 ? [{ text: figureLenses.balance.band, draw: bandSample }] : []),
          ],
        },
      ]
    : []

const dotted = { stroke: 'ink-3', width: 1.3, dash: [2, 5] } as const
const hullSample: LegendRow['draw'] = ({ x, y }, width) => [
  { d: roundedBox({ x: x + 6, y: y - 10, width: width - 12, height: 20 }, 8), fill: 'panel', ...dotted },
]
const ringSample: LegendRow['draw'] = ({ x, y }, width) => [
  { d: circlePath({ x: x + width / 2, y }, 10), fill: 'panel', ...dotted },
]
const bandSample: LegendRow['draw'] = ({ x, y }, width) => [
  { d: `M${x} ${y}L${x + width} ${y}`, stroke: 'sel', width: 12 },
]

/** What became of ties from the one date to the other, where two are compared. */
export const changeGroups = ({ ties }: Pick<Visible, 'ties'>): LegendGroup[] => {
  const rows = (['new', 'gone', 'turned'] as const).flatMap((change) => {
    const relation = commonest(ties.filter((tie) => tie.change === change))
    return relation ? [{ text: figureLenses.dates.keys[change], draw: tieSample({ relation, change }) }] : []
  })
  return rows.length > 0
    ? [{ title: figureLenses.dates.title, pitch: 28, rows, notes: [figureLenses.dates.unmarked] }]
    : []
}

/** What the shapes of actors mean. */
export const typeGroups = ({ actors }: Pick<Visible, 'actors'>): LegendGroup[] =>
  [
    {
      title: figure.type,
      pitch: 33,
      rows: actorTypes
        .filter((type) => actors.some((actor) => actor.type === type))
        .map((type) => ({ text: en.actorType[type], draw: typeSample(type) })),
    },
  ].filter(({ rows }) => rows.length > 0)

/** Which line is which answer's, where ties stand apart by the answers to a question. */
export const answerGroups = (question: SplitQuestion | undefined): LegendGroup[] =>
  question
    ? [
        {
          title: question.disagreement.question,
          pitch: 28,
          rows: question.answers.flatMap(({ letter, drawn }, i) => {
            const text = question.disagreement.answers[i]?.text
            const draw = ({ x, y }: Vector, width: number) => letterMark(letter).draw({ x: x + width / 2, y }, 'ink', 1)
            return text && drawn.length > 0 ? [{ text, draw }] : []
          }),
        },
      ]
    : []

/** The relation that most of some ties have: a sample of something that is on the map. */
const commonest = (ties: readonly Pick<Tie, 'relation'>[]): Relation | undefined => {
  const count = (relation: Relation) => ties.filter((tie) => tie.relation === relation).length
  return [...relations].sort((a, b) => count(b) - count(a)).find((relation) => count(relation) > 0)
}

const tieSample =
  (tie: Pick<Tie, 'relation'> & Partial<Tie>): LegendRow['draw'] =>
  (at, width) =>
    tieSpecimen(tie, at, width)

const typeSample =
  (type: ActorType): LegendRow['draw'] =>
  ({ x, y }, width) => {
    const radius = 12.5 * (type === 'population' ? 0.96 : 1)
    return typeSpecimen(type, { x: x + width / 2, y }, radius)
  }

/** What size, filling, arrows and italics mean, as far as they are on this map. */
export const mapNotes = (
  { ties, actors }: Pick<Visible, 'ties' | 'actors'>,
  { nodes }: Pick<Scene, 'nodes'>,
): string[] => [
  ...(ties.length > 1 ? [figure.larger] : []),
  ...(actors.some((actor) => actor.prominence === 0) ? [figure.filled] : []),
  ...(ties.some((tie) => tie.relation === 'affiliation') ? [figure.arrow] : []),
  ...(nodes.some((node) => node.faded) ? [figure.italics] : []),
]
