import type { Vector } from '../lib/vector.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'
import { isSoft } from '../scene/drawTie.ts'
import { arrowhead, contestedMark, relationMarks } from '../scene/marks.ts'
import { relationPaint } from '../scene/palette.ts'
import { en } from '../words/en.ts'
import { nameOf, tieDates } from '../words/sentences.ts'
import { citationsOf } from './citations.ts'
import { balance } from './columns.ts'
import { type Drawn, flow, type Inline, type Piece, setLines, together } from './flow.ts'
import type { NumberedTie } from './numbering.ts'
import * as styles from './styles.ts'

const leading = 20
const between = 5
const hang = 34

/** The numbered list of ties in columns of like height, each with what it rests on; as tall as it needs to be. */
export const drawTieList = (ties: readonly NumberedTie[], dataset: Dataset, at: Vector, width: number): Drawn => {
  const { columns, gutter } = styles.page
  const column = (width - (columns - 1) * gutter) / columns
  const entries = ties.map((entry) => ({ ...entry, lines: flow(piecesOf(entry, dataset), column - hang) }))
  const { spots, height } = balance(
    entries.map(({ lines }) => lines.length * leading + between),
    columns,
  )
  const drawn = entries.map(({ number, lines }, i) => {
    const spot = spots[i] ?? { column: 0, y: 0 }
    const corner = { x: at.x + spot.column * (column + gutter) + hang, y: at.y + spot.y }
    const set = setLines(lines, corner, leading)
    const own = {
      x: corner.x - 9,
      y: corner.y + 0.74 * leading,
      anchor: 'end',
      text: String(number),
      ...styles.number,
    } as const
    return { ...set, texts: [own, ...set.texts] }
  })
  return together(drawn, height)
}

const piecesOf = ({ tie, ends }: NumberedTie, dataset: Dataset): Piece[] => {
  const [from, to] = ends
  const details = [
    ...kindsOf(tie),
    tieDates(tie) ?? unattested(tie),
    tie.status === 'asserted' ? undefined : en.status[tie.status].toLowerCase(),
  ]
  return [
    { text: nameOf(dataset, from), style: styles.name },
    relationInline(tie),
    { text: nameOf(dataset, to), style: styles.name },
    { text: unbroken(details.filter(Boolean).join(', ')), style: styles.detail },
    ...(tie.contested ? [contestedInline] : []),
    { text: citationsOf(tie, dataset), style: styles.detail },
  ]
}

/** Dates stay on one line. */
const unbroken = (text: string): string => text.replace(/(\d|\bc\.|\b[A-Z][a-z]{2}) (?=[\dA-Z])/g, '$1\u00a0')

/** Affiliation says little by itself: "leads", "offshoot of". The other relations are told by their sign. */
const kindsOf = (tie: Tie): string[] =>
  tie.relation === 'affiliation' ? [...new Set(tie.claims.map((claim) => claim.kind.replaceAll('-', ' ')))] : []

const unattested = ({ validity }: Tie): string | undefined =>
  validity === 'holds' ? undefined : en.validity[validity].toLowerCase()

const contestedInline: Inline = {
  width: 14,
  draw: ({ x, y }) => contestedMark.draw({ x: x + 7, y }, 'ink', 1),
}

/** The sign of a relation between two names. */
const relationInline = (tie: Tie): Inline => {
  const paint = relationPaint(tie.relation, isSoft(tie))
  if (tie.relation !== 'affiliation') {
    const mark = relationMarks[tie.relation]
    return { width: 14, draw: ({ x, y }) => mark.draw({ x: x + 7, y }, paint, 1) }
  }
  const { direction } = tie
  return {
    width: 18,
    draw: ({ x, y }) => [
      { d: `M${x + 1} ${y}h16`, stroke: paint, width: 1.3 },
      ...(direction === 'none' ? [] : [arrowhead({ x: x + 17, y }, 0, paint)]),
      ...(direction === 'both' ? [arrowhead({ x: x + 1, y }, Math.PI, paint)] : []),
    ],
  }
}
