import type { Vector } from '../lib/vector.ts'
import { type ActorType, actorTypes } from '../model/actor.ts'
import { type Relation, relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import type { Tie } from '../model/tie.ts'
import type { Visible } from '../model/visible.ts'
import type { SplitQuestion } from '../query/splits.ts'
import { letterMark } from '../scene/letters.ts'
import { contestedMark } from '../scene/marks.ts'
import type { Scene, Shape } from '../scene/scene.ts'
import { tieSpecimen, typeSpecimen } from '../scene/specimen.ts'
import { en } from '../words/en.ts'
import { figure } from '../words/figure.ts'
import { type Drawn, flow, setLines, together } from './flow.ts'
import * as styles from './styles.ts'

interface Row {
  readonly text: string
  readonly draw: (at: Vector) => readonly Shape[]
}
interface Group {
  readonly title: string
  readonly pitch: number
  readonly rows: readonly Row[]
}

const sample = 62
const indent = 76

/** What the marks mean: those that are on this map, and no others. */
export const drawLegend = (
  visible: Pick<Visible, 'ties' | 'actors'>,
  scene: Pick<Scene, 'nodes'>,
  at: Vector,
  question?: SplitQuestion,
): Drawn => {
  const drawn: Drawn[] = []
  let y = at.y
  const put = (one: Drawn) => {
    drawn.push(one)
    y += one.height
  }
  for (const { title, rows, pitch } of [...groupsOf(visible), ...answersOf(question)]) {
    if (rows.length === 0) continue
    put(setLines(flow([{ text: title, style: styles.heading }], styles.page.legend), { x: at.x, y }, 24))
    for (const { text, draw } of rows) {
      const label = setLines(
        flow([{ text, style: styles.row }], styles.page.legend - indent),
        { x: at.x + indent, y: y + pitch / 2 - 10 },
        20,
      )
      put({ ...label, shapes: draw({ x: at.x, y: y + pitch / 2 }), height: pitch + label.height - 20 })
    }
    y += 14
  }
  put(
    setLines(
      flow([{ text: notesOf(visible, scene).join(' '), style: styles.detail }], styles.page.legend),
      { x: at.x, y },
      19,
    ),
  )
  return together(drawn, y - at.y)
}

const groupsOf = ({ ties, actors }: Pick<Visible, 'ties' | 'actors'>): Group[] => [
  {
    title: figure.relation,
    pitch: 28,
    rows: relations
      .filter((relation) => ties.some((tie) => tie.relation === relation))
      .map((relation) => ({ text: en.relation[relation], draw: tieSample({ relation }) })),
  },
  {
    title: figure.status,
    pitch: 28,
    rows: statuses.flatMap((status) => {
      const relation = commonest(ties.filter((tie) => tie.status === status))
      return relation ? [{ text: en.status[status], draw: tieSample({ relation, status }) }] : []
    }),
  },
  {
    title: figure.also,
    pitch: 28,
    rows: [
      ...(ties.some((tie) => tie.contested)
        ? [{ text: en.contested, draw: ({ x, y }: Vector) => contestedMark.draw({ x: x + sample / 2, y }, 'ink', 1) }]
        : []),
      ...(['unknown', 'ended'] as const).flatMap((validity) => {
        const relation = commonest(ties.filter((tie) => tie.validity === validity))
        return relation ? [{ text: en.validity[validity], draw: tieSample({ relation, validity }) }] : []
      }),
    ],
  },
  {
    title: figure.type,
    pitch: 33,
    rows: actorTypes
      .filter((type) => actors.some((actor) => actor.type === type))
      .map((type) => ({ text: en.actorType[type], draw: typeSample(type) })),
  },
]

/** Which line is which answer's, where ties stand apart by the answers to a question. */
const answersOf = (question: SplitQuestion | undefined): readonly Group[] =>
  question
    ? [
        {
          title: question.disagreement.question,
          pitch: 28,
          rows: question.answers.flatMap(({ letter, drawn }, i) => {
            const text = question.disagreement.answers[i]?.text
            const draw = ({ x, y }: Vector) => letterMark(letter).draw({ x: x + sample / 2, y }, 'ink', 1)
            return text && drawn.length > 0 ? [{ text, draw }] : []
          }),
        },
      ]
    : []

/** The relation that most of some ties have: a sample of something that is on the map. */
const commonest = (ties: readonly Tie[]): Relation | undefined => {
  const count = (relation: Relation) => ties.filter((tie) => tie.relation === relation).length
  return [...relations].sort((a, b) => count(b) - count(a)).find((relation) => count(relation) > 0)
}

const tieSample =
  (tie: Pick<Tie, 'relation'> & Partial<Tie>): Row['draw'] =>
  (at) =>
    tieSpecimen(tie, at, sample)

const typeSample =
  (type: ActorType): Row['draw'] =>
  ({ x, y }) =>
    typeSpecimen(type, { x: x + sample / 2, y }, type === 'population' ? 12 : 12.5)

/** Only what applies to this map. */
const notesOf = ({ ties, actors }: Pick<Visible, 'ties' | 'actors'>, { nodes }: Pick<Scene, 'nodes'>): string[] => [
  ...(ties.length > 1 ? [figure.larger] : []),
  ...(actors.some((actor) => actor.prominence === 0) ? [figure.filled] : []),
  ...(ties.some((tie) => tie.relation === 'affiliation') ? [figure.arrow] : []),
  ...(nodes.some((node) => node.faded) ? [figure.italics] : []),
]
