import type { Dataset } from '../../model/dataset.ts'
import type { Visible } from '../../model/visible.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block, Figure } from '../figure.ts'
import { articleNumber } from '../layout/citations.ts'
import { blockOf, placed } from '../layout/place.ts'
import { mapOnPaper } from '../paper/besideMap.ts'
import { keptTogether, linesChunk, paragraph, proseChunk, ruleChunk } from '../paper/chunks.ts'
import { type Chunk, paginate, textWidth } from '../paper/paper.ts'
import { paperFigure, referenceChunks } from '../paper/paperFigure.ts'
import * as styles from '../paper/paperStyles.ts'
import { evidenceProse } from '../story/evidence.ts'
import { lensBody } from '../story/lensBody.ts'
import { stackProse } from '../story/prose.ts'
import { sourceInWords } from '../story/sourceInWords.ts'
import type { ItemMap, WorksheetItem } from './worksheetItem.ts'

export interface WorksheetInput {
  readonly title: string
  /** What stands below the title on both sheets, such as the code of a set of questions. */
  readonly subtitle?: string
  readonly items: readonly WorksheetItem[]
  readonly dataset: Dataset
  readonly address?: string | undefined
  readonly licence?: string | undefined
}

/** Questions on paper with room to write. */
export const worksheetOf = (input: WorksheetInput): Figure => sheetOf(input, false)

/** The answers to a worksheet, each with what it rests on in our own words, its article, line and phrase. */
export const keyOf = (input: WorksheetInput): Figure => sheetOf(input, true)

const sheetOf = (input: WorksheetInput, isKey: boolean): Figure => {
  const { title, items, dataset, address, licence } = input
  const kind = isKey ? words.key : words.worksheet
  const cited = new Set(items.flatMap(({ citations }) => citations.map(({ article }) => article)))
  const chunks = [
    ...openingChunks(input, kind, isKey),
    ...items.flatMap((item, i) => itemChunks(item, i + 1, dataset, isKey)),
    ...referenceChunks(dataset, cited),
  ]
  return paperFigure({
    title: `${title}: ${kind.toLowerCase()}`,
    alt: (isKey ? words.keyAlt : words.worksheetAlt)(title, items.length),
    pages: paginate(chunks, (page, pages) => words.footer(page, pages, `${title}: ${kind.toLowerCase()}`)),
    dataset,
    cited,
    address,
    licence,
  })
}

const openingChunks = (
  { title, subtitle, items, dataset, address, licence }: WorksheetInput,
  kind: string,
  isKey: boolean,
): Chunk[] => {
  const source = sourceInWords(dataset, licence === undefined ? {} : { licence }, address)
  const first = isKey ? items.flatMap(({ citations }) => citations)[0] : undefined
  return [
    proseChunk('text', 'kind', [paragraph(kind, styles.meta, 26)], { leads: true }),
    proseChunk('title', 'title', [paragraph(title, styles.title, 52)], { leads: true }),
    proseChunk(
      'text',
      'about',
      [
        ...(subtitle ? [paragraph(subtitle, styles.meta, 25)] : []),
        paragraph(source, styles.meta, 25),
        ...(first
          ? [paragraph(words.lineNote(articleNumber(dataset, first.article), first.paragraph), styles.meta, 25)]
          : []),
      ],
      { before: 6 },
    ),
    ...(isKey ? [] : [nameChunk()]),
  ]
}

/** Where a student writes who they are. */
const nameChunk = (): Chunk => {
  const name = stackProse([paragraph(words.name, styles.small, 26)], 200)
  const day = stackProse([paragraph(words.day, styles.small, 26)], 200)
  const rule = (x: number, width: number): Block =>
    blockOf(
      'ornament',
      'lines',
      { shapes: [{ d: `M0 0h${width}`, stroke: 'ink-3', width: 1 }], texts: [], height: 0 },
      { x, y: 30 },
    )
  return {
    blocks: [
      blockOf('text', 'name', name, { x: 0, y: 8 }),
      rule(64, 560),
      blockOf('text', 'day', day, { x: 680, y: 8 }),
      rule(736, textWidth - 736),
    ],
    height: 34,
    before: 22,
  }
}

const hang = 44
const mapSize = { width: 460, height: 330 } as const
/** A map of many stands across the page. */
const across = [460, 620].map((height) => ({ width: textWidth, height }))
const tallestLens = 700
const gap = 36

const itemChunks = (item: WorksheetItem, number: number, dataset: Dataset, isKey: boolean): Chunk[] => [
  ruleChunk(30),
  ...askChunks(item, number, isKey),
  ...(isKey
    ? keptTogether([
        proseChunk(
          'text',
          'answer',
          [paragraph(answerInWords(item), styles.strong, 32, { text: '', style: styles.text, by: hang })],
          { before: 12, leads: item.citations.length > 0 },
        ),
        ...item.citations.map((one, i) =>
          proseChunk('text', 'evidence', [evidenceProse(one, dataset)], { before: i === 0 ? 8 : 5 }),
        ),
      ])
    : [linesChunk(item.lines)]),
]

const answerInWords = ({ right = [], answer }: WorksheetItem): string =>
  right.length > 0 ? `${right.map(words.letter).join(', ')}. ${answer}` : answer

/** The question with what it offers, beside its map where it has one; a key shows none but those that its answer changes. */
const askChunks = (
  { before, ask, options = [], map, lens }: WorksheetItem,
  number: number,
  isKey: boolean,
): Chunk[] => {
  const drawn = map && (map.pair || !isKey) ? mapOf(map, isKey) : undefined
  const isBeside = drawn !== undefined && drawn.width === mapSize.width
  const label = { text: String(number), style: styles.strong, by: hang }
  const told = before && !isKey ? [{ ...paragraph(before, styles.meta, 26, { ...label, text: '' }), after: 12 }] : []
  const asked = [
    paragraph(ask, isKey ? styles.text : styles.strong, 32, label),
    ...options.map((one, i) =>
      paragraph(one, styles.text, 34, { text: `\u2003\u2002${words.letter(i)}`, style: styles.strong, by: hang + 40 }),
    ),
  ]
  const paragraphs = [...told, ...asked]
  if (drawn && isBeside) {
    const width = textWidth - mapSize.width - gap
    const text = stackProse(paragraphs, width)
    return [
      {
        blocks: [blockOf('text', 'question', text, { x: 0, y: 0 }), ...placed(drawn.blocks, { x: width + gap, y: 0 })],
        height: Math.max(text.height, drawn.height),
        before: 0,
        leads: true,
      },
    ]
  }
  const picture = drawn ?? (lens && !isKey ? lensOf(lens) : undefined)
  if (!picture) return [proseChunk('text', 'question', paragraphs, { leads: true })]
  return [
    ...(told.length > 0 ? [proseChunk('text', 'text', told, { leads: true })] : []),
    { blocks: picture.blocks, height: picture.height, before: told.length > 0 ? 6 : 0, leads: true },
    proseChunk('text', 'question', asked, { before: 16, leads: true }),
  ]
}

const lensOf = (visible: Visible): Pick<Chunk, 'blocks' | 'height'> | undefined => {
  const { block, height } = lensBody(visible, { x: 0, y: 0, width: textWidth, height: tallestLens }, undefined, 1.1)
  return block && { blocks: [block], height }
}

const mapOf = ({ visible, whole, pair }: ItemMap, isKey: boolean) =>
  mapOnPaper({ visible: isKey ? whole : visible, whole, state: { names: true }, pair, answered: isKey }, [
    mapSize,
    ...(isKey ? [] : across),
  ])
