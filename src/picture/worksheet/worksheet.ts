import type { Dataset } from '../../model/dataset.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block, Figure } from '../figure.ts'
import { articleNumber } from '../layout/citations.ts'
import { blockOf, placed } from '../layout/place.ts'
import { mapOnPaper } from '../paper/besideMap.ts'
import { linesChunk, paragraph, proseChunk, ruleChunk } from '../paper/chunks.ts'
import { type Chunk, paginate, textWidth } from '../paper/paper.ts'
import { paperFigure, referenceChunks } from '../paper/paperFigure.ts'
import * as styles from '../paper/paperStyles.ts'
import { evidenceProse } from '../story/evidence.ts'
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
  const cited = new Set(isKey ? items.flatMap(({ citations }) => citations.map(({ article }) => article)) : [])
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
const gap = 36

const itemChunks = (item: WorksheetItem, number: number, dataset: Dataset, isKey: boolean): Chunk[] => [
  { ...ruleChunk(30), leads: true },
  { ...askChunk(item, number, isKey), leads: true },
  ...(isKey
    ? [
        proseChunk(
          'text',
          'answer',
          [paragraph(answerInWords(item), styles.strong, 32, { text: '', style: styles.text, by: hang })],
          { before: 12, leads: item.citations.length > 0 },
        ),
        ...item.citations.map((one, i) =>
          proseChunk('text', 'evidence', [evidenceProse(one, dataset)], { before: i === 0 ? 8 : 5 }),
        ),
      ]
    : [linesChunk(item.lines)]),
]

const answerInWords = ({ right = [], answer }: WorksheetItem): string =>
  right.length > 0 ? `${right.map(words.letter).join(', ')}. ${answer}` : answer

/** The question with what it offers, beside its map where it has one. */
const askChunk = ({ ask, given = [], options = [], map }: WorksheetItem, number: number, isKey: boolean): Chunk => {
  const width = map ? textWidth - mapSize.width - gap : textWidth
  const text = stackProse(
    [
      paragraph(ask, isKey ? styles.text : styles.strong, 32, { text: String(number), style: styles.strong, by: hang }),
      ...given.map((one, i) => ({
        ...paragraph(one, styles.evidence, 26, { text: '', style: styles.evidence, by: hang }),
        after: i === given.length - 1 ? 8 : 0,
      })),
      ...options.map((one, i) =>
        paragraph(one, styles.text, 34, {
          text: `\u2003\u2002${words.letter(i)}`,
          style: styles.strong,
          by: hang + 40,
        }),
      ),
    ],
    width,
  )
  if (!map) return { blocks: [blockOf('text', 'question', text, { x: 0, y: 0 })], height: text.height, before: 0 }
  const drawn = mapOf(map, isKey)
  return {
    blocks: [blockOf('text', 'question', text, { x: 0, y: 0 }), ...placed(drawn.blocks, { x: width + gap, y: 0 })],
    height: Math.max(text.height, drawn.height),
    before: 0,
  }
}

const mapOf = ({ visible, whole, pair }: ItemMap, isKey: boolean) =>
  mapOnPaper({ visible: isKey ? whole : visible, whole, state: { names: true }, pair, answered: isKey }, mapSize)
