import type { Vector } from '../lib/vector.ts'
import type { Article } from '../model/article.ts'
import type { Visible } from '../model/visible.ts'
import { dateInWords } from '../words/dates.ts'
import { en } from '../words/en.ts'
import { figure } from '../words/figure.ts'
import { articleNumber } from './citations.ts'
import { balance } from './columns.ts'
import { type Drawn, flow, type Piece, setLines, together } from './flow.ts'
import { shownNote } from './shownNote.ts'
import * as styles from './styles.ts'

const leading = 19
const hang = 30

export interface Origin {
  /** Where this view can be opened. */
  readonly address?: string
  /** The licence of the data, where it is known. */
  readonly licence?: string
}

/** The foot of the page: the articles that are cited, what is shown of the whole, and where the figure comes from. */
export const drawFoot = (visible: Visible, origin: Origin, at: Vector, width: number): Drawn => {
  const { columns, gutter } = styles.page
  const column = (width - (columns - 1) * gutter) / columns
  const x = (index: number) => at.x + index * (column + gutter)
  const blocks = [
    drawArticles(visible, { x: x(0), y: at.y }, column),
    drawNote(figure.shown, shownNote(visible), { x: x(2), y: at.y }, column),
    drawNote(figure.source, sourceNote(visible, origin), { x: x(3), y: at.y }, column),
  ]
  return together(blocks, Math.max(...blocks.map((block) => block.height)))
}

const drawArticles = ({ dataset, ties }: Visible, at: Vector, column: number): Drawn => {
  const cited = new Set(ties.flatMap((tie) => tie.claims.map((claim) => claim.article)))
  const articles = dataset.articles.filter((article) => cited.has(article.id))
  const head = setLines(flow([{ text: figure.articles, style: styles.heading }], column), at, 24)
  const entries = articles.map((article) => ({
    number: articleNumber(dataset, article.id),
    lines: flow(piecesOf(article), column - hang),
  }))
  const { spots, height } = balance(
    entries.map(({ lines }) => lines.length * leading + 5),
    2,
  )
  const drawn = entries.map(({ number, lines }, i) => {
    const spot = spots[i] ?? { column: 0, y: 0 }
    const corner = { x: at.x + spot.column * (column + styles.page.gutter), y: at.y + head.height + spot.y }
    const set = setLines(lines, { x: corner.x + hang, y: corner.y }, leading)
    return {
      ...set,
      texts: [
        { ...corner, y: corner.y + 0.74 * leading, anchor: 'start' as const, text: `[${number}]`, ...styles.entry },
        ...set.texts,
      ],
    }
  })
  return together([head, ...drawn], head.height + height)
}

const piecesOf = ({ csl, when }: Article): Piece[] => {
  const authors = (csl.author ?? []).map(({ given, family }) => `${given} ${family}`).join(', ') || figure.noAuthor
  const rest = [authors, csl['container-title'], csl.genre, figure.written(dateInWords(when))]
    .filter(Boolean)
    .join(', ')
  return [
    { text: `${csl.title}.`, style: styles.entry },
    { text: `${rest}.`, style: styles.detail },
  ]
}

const sourceNote = ({ dataset }: Visible, { address, licence }: Origin): string[] => [
  figure.made(en.appName, dataset.title),
  `${figure.version(dataset.version)}${licence ? ` ${licence}.` : ''}`,
  ...(address ? [address] : []),
]

/** A heading and sentences that run on. */
const drawNote = (title: string, sentences: readonly string[], at: Vector, width: number): Drawn => {
  const head = setLines(flow([{ text: title, style: styles.heading }], width), at, 24)
  const body = setLines(
    flow([{ text: sentences.join(' '), style: styles.detail }], width),
    { x: at.x, y: at.y + head.height },
    leading,
  )
  return together([head, body], head.height + body.height)
}
