import type { Block, Prose, ProseParagraph, Run } from '../figure.ts'
import type { Drawn, Style } from '../layout/flow.ts'
import { blockOf } from '../layout/place.ts'
import { type CitedArticle, citedInWords } from './cited.ts'
import { drawProse, stackProse } from './prose.ts'
import * as styles from './slideStyles.ts'
import { drawTicked, tickSign } from './tick.ts'

/** A paragraph of a column: what stands before it hangs in the margin of its lines. */
export interface Paragraph {
  readonly text: string
  readonly style: (size: number) => Style
  readonly label?: string
  readonly role: 'text' | 'option'
  /** Of options that have been judged: whether a tick stands behind the label. */
  readonly ticked?: boolean
  /** It is left out where type would have to be small for it. */
  readonly spare?: boolean
}

/** All that stands beside the map of a slide. */
export interface ColumnContent {
  readonly heading: string
  readonly paragraphs: readonly Paragraph[]
  readonly cited: readonly CitedArticle[]
}

/** How a column is set: from the one that a slide wants to the one that holds most. */
interface Setting {
  readonly width: number
  readonly heading: number
  readonly text: number
}

const settings: readonly Setting[] = [
  { width: 608, heading: 62, text: 33 },
  { width: 608, heading: 58, text: 30 },
  { width: 660, heading: 58, text: 30 },
  { width: 660, heading: 54, text: 28 },
  { width: 760, heading: 54, text: 28 },
  { width: 860, heading: 50, text: 28 },
  { width: 960, heading: 48, text: 28 },
  { width: 1060, heading: 44, text: 26 },
  { width: 1160, heading: 40, text: 24 },
  { width: 1776, heading: 40, text: 24 },
]

/** A lens is of less use the narrower it is: before it is squeezed, type is set smaller. */
const besideLens: readonly Setting[] = [
  ...settings.slice(0, 6),
  { width: 760, heading: 50, text: 26 },
  { width: 860, heading: 48, text: 26 },
  { width: 860, heading: 44, text: 24 },
  ...settings.slice(6),
]

/** Where nothing stands beside it. */
const alone: readonly Setting[] = [
  { width: 1300, heading: 62, text: 36 },
  { width: 1500, heading: 58, text: 32 },
  { width: 1776, heading: 50, text: 28 },
  { width: 1776, heading: 40, text: 24 },
]

const settingsBeside = { map: settings, lens: besideLens, nothing: alone } as const
export type Beside = keyof typeof settingsBeside

const leading = (size: number): number => Math.round(size * 1.395)
const headLeading = (size: number): number => Math.round(size * 1.1)
const citedLeading = 35
const hang = 33

export interface Column {
  readonly width: number
  readonly height: number
  /** From the origin. */
  readonly blocks: readonly Block[]
}

/** What is spare is set in no smaller type. */
const leastSpare = 30

/**
 * Columns of one place, such as that of a question and that of its answer, in the first setting in which each of them has
 * room, so that what they share stands still; else in the one that holds most, and of long texts as much as that holds.
 */
export const columnsIn = (contents: readonly ColumnContent[], height: number, beside: Beside): Column[] => {
  const wanted = settingsBeside[beside]
  for (const setting of wanted) {
    const columns = contents.map((content) => {
      const whole = drawColumn(content, setting)
      return whole.height <= height && setting.text >= leastSpare ? whole : drawColumn(withoutSpare(content), setting)
    })
    if (columns.every((column) => column.height <= height)) return columns
  }
  return contents.map((content) => lastIn(withoutSpare(content), height, wanted.at(-1) as Setting))
}

const withoutSpare = (content: ColumnContent): ColumnContent =>
  content.paragraphs.every(({ spare }) => spare)
    ? content
    : { ...content, paragraphs: content.paragraphs.filter(({ spare }) => !spare) }

const lastIn = (content: ColumnContent, height: number, last: Setting): Column => {
  for (let share = 0.9; ; share -= 0.1) {
    const column = drawColumn(shortened(content, share), last)
    if (column.height <= height || share < 0.05) return column
  }
}

/** Nobody reads so much on a wall: the whole stands in the notes. */
const shortened = ({ heading, paragraphs, cited }: ColumnContent, share: number): ColumnContent => ({
  heading: cut(heading, share),
  paragraphs: paragraphs.map((one) => ({ ...one, text: cut(one.text, share) })),
  cited: cited.map((one) => ({ ...one, title: cut(one.title, share) })).slice(0, Math.ceil(cited.length * share)),
})

const cut = (text: string, share: number): string => {
  const characters = [...text]
  const kept = Math.max(24, Math.floor(characters.length * share))
  return kept < characters.length ? `${characters.slice(0, kept).join('').trimEnd()}…` : text
}

const drawColumn = (content: ColumnContent, { width, heading, text }: Setting): Column => {
  const blocks: Block[] = []
  let y = 0
  const put = (role: Block['role'], name: string, drawn: Drawn, paragraphs: readonly ProseParagraph[]) => {
    const prose: Prose = { at: { x: 0, y }, scale: 1, width, height: drawn.height, paragraphs }
    blocks.push({ ...blockOf(role, name, drawn, { x: 0, y }), prose })
    y += drawn.height
  }
  const title: ProseParagraph = {
    runs: [{ text: content.heading, ...styles.heading(heading) }],
    leading: headLeading(heading),
    after: 0,
  }
  put('title', 'heading', drawProse(title, width), [title])
  for (const [i, paragraph] of content.paragraphs.entries()) {
    y += i === 0 ? 20 : paragraph.role === 'option' ? 8 : 18
    const prose = proseOf(paragraph, text)
    put('text', paragraph.role, drawTicked(prose, width), [prose])
  }
  if (content.cited.length > 0) {
    y += 30
    const rule: Drawn = { shapes: [{ d: `M0 0h${width}`, stroke: 'ink', width: 2 }], texts: [], height: 0 }
    blocks.push(blockOf('ornament', 'rule', rule, { x: 0, y }))
    y += 18
    const cited = content.cited.map(
      (one): ProseParagraph => ({
        runs: runsOf(one),
        leading: citedLeading,
        after: 2,
        hang: { by: hang, label: { text: one.number, ...styles.citedNumber } },
      }),
    )
    put('text', 'citations', stackProse(cited, width), cited)
  }
  return { width, height: y, blocks }
}

/** Its title, and each of its lines a link of its own. */
const runsOf = (one: CitedArticle): Run[] =>
  one.lines.some(({ href }) => href)
    ? [
        ...(one.title ? [{ text: `${one.title},`, ...styles.cited }] : []),
        ...one.lines.map(({ text, href }, i) => ({
          text: i < one.lines.length - 1 ? `${text},` : text,
          ...styles.cited,
          ...(href && { href }),
        })),
      ]
    : [{ text: citedInWords(one), ...styles.cited }]

const proseOf = ({ text, style, label, ticked }: Paragraph, size: number): ProseParagraph => {
  const set = style(size)
  const bold = { ...set, face: { ...set.face, weight: 700 } }
  const by = (ticked === undefined ? 1.3 : 2.3) * set.size
  return {
    runs: [{ text, ...set }],
    leading: leading(set.size),
    after: 0,
    ...(label && { hang: { by, label: { text: ticked ? `${label}${tickSign}` : label, ...bold } } }),
  }
}
