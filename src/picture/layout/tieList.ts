import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import { isSoft } from '../../scene/drawTie.ts'
import { arrowhead, contestedMark, relationMarks } from '../../scene/marks.ts'
import { relationPaint } from '../../scene/palette.ts'
import { en } from '../../words/en.ts'
import { figure } from '../../words/figure.ts'
import { nameOf, structuresInWords, tieDates } from '../../words/sentences.ts'
import { articlesCited, citationsOf } from './citations.ts'
import { flow, type Inline, type Piece } from './flow.ts'
import type { Item, ListStyle } from './list.ts'
import type { NumberedTie } from './numbering.ts'
import * as styles from './styles.ts'

export const tieListStyle: ListStyle = { leading: 20, between: 5, hang: 34 }

/** The numbered ties with what each rests on: its articles, and in full their lines as well. */
export const tieItems = (ties: readonly NumberedTie[], dataset: Dataset, width: number, full: boolean): Item[] =>
  ties.map((entry) => {
    const label = String(entry.number)
    const pieces = piecesOf(entry, dataset, full)
    return {
      label,
      words: inWords(pieces),
      lines: flow(pieces, width - tieListStyle.hang),
      draw: ({ x, y }) => [
        {
          x: x + tieListStyle.hang - 9,
          y: y + 0.74 * tieListStyle.leading,
          anchor: 'end',
          text: label,
          ...styles.number,
        },
      ],
    }
  })

/** A tie and all that it rests on, as text. */
export const tieInWords = (entry: NumberedTie, dataset: Dataset): string => inWords(piecesOf(entry, dataset, true))

const inWords = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => ('text' in piece ? piece.text : piece.words))
    .filter(Boolean)
    .join(' ')

const piecesOf = ({ tie, ends: [from, to], note }: NumberedTie, dataset: Dataset, full: boolean): Piece[] => {
  const details = [
    tieDates(tie) ?? unattested(tie),
    tie.status === 'asserted' ? undefined : en.status[tie.status].toLowerCase(),
    note,
  ].filter(Boolean)
  // Structure is many things, and of some of them only members: it is told in the words of its claims.
  const said: Piece[] =
    tie.relation === 'affiliation'
      ? [relationInline(tie), { text: structuresInWords(tie, dataset).join('; '), style: styles.name }]
      : [
          { text: nameOf(dataset, from), style: styles.name },
          relationInline(tie),
          { text: nameOf(dataset, to), style: styles.name },
        ]
  return [
    ...said,
    ...(details.length > 0 ? [{ text: unbroken(details.join(', ')), style: styles.detail }] : []),
    ...(tie.contested ? [contestedInline] : []),
    { text: full ? citationsOf(tie, dataset) : articlesCited(tie, dataset), style: styles.detail },
  ]
}

/** Dates stay on one line. */
const unbroken = (text: string): string => text.replace(/(\d|\bc\.|\b[A-Z][a-z]{2}) (?=[\dA-Z])/g, '$1\u00a0')

const unattested = ({ validity }: Tie): string | undefined =>
  validity === 'holds' ? undefined : en.validity[validity].toLowerCase()

const contestedInline: Inline = {
  width: 14,
  words: figure.contestedInWords,
  draw: ({ x, y }) => contestedMark.draw({ x: x + 7, y }, 'ink', 1),
}

/** The sign of a relation between two names. */
const relationInline = (tie: Tie): Inline => {
  const paint = relationPaint(tie.relation, isSoft(tie))
  const words = tie.relation === 'affiliation' ? '' : figure.relationInWords[tie.relation]
  if (tie.relation !== 'affiliation') {
    const mark = relationMarks[tie.relation]
    return { width: 14, words, draw: ({ x, y }) => mark.draw({ x: x + 7, y }, paint, 1) }
  }
  const { direction } = tie
  return {
    width: 18,
    words,
    draw: ({ x, y }) => [
      { d: `M${x + 1} ${y}h16`, stroke: paint, width: 1.3 },
      ...(direction === 'none' ? [] : [arrowhead({ x: x + 17, y }, 0, paint)]),
      ...(direction === 'both' ? [arrowhead({ x: x + 1, y }, Math.PI, paint)] : []),
    ],
  }
}
