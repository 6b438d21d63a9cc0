import { figure as words } from '../../words/figure.ts'
import type { Block, Page } from '../figure.ts'
import type { Content, Rest } from './content.ts'
import { flow, setLines } from './flow.ts'
import { drawFoot } from './foot.ts'
import { drawLegend } from './legend.ts'
import { columnsFor, type Item } from './list.ts'
import { blockOf, placed } from './place.ts'
import { below, drawArticles, drawTies, type Stack } from './references.ts'
import type { Sheet } from './sheet.ts'
import * as styles from './styles.ts'

/** Where a page that is as tall as it needs to be is divided all the same: that of A4. */
const usual = Math.SQRT2
/** The line with the title and the number of the page. */
export const footLine = 40

/** What the first page had no room for: the rest of the picture, then of the ties, then the articles. */
export const followingPages = (content: Content, sheet: Sheet, rest: Rest): Page[] => {
  const width = sheet.width - 2 * sheet.margin
  const tallest = Math.max(0, ...rest.body.map((part) => part.height)) + 2 * sheet.margin + footLine
  const height = sheet.height ?? Math.max(sheet.width * usual, tallest)
  const room = height - 2 * sheet.margin - footLine
  const all = [...pictureOn(content, sheet, rest), ...listPages(content, rest, width, room)]
  return all.map((blocks, i) => ({
    width: sheet.width,
    height,
    blocks: [
      ...placed(blocks, { x: sheet.margin, y: sheet.margin }),
      pageFoot(content.title, i + 2, all.length + 1, { x: sheet.margin, y: height - sheet.margin - 20 }, width),
    ],
  }))
}

/** The rest of the picture, a part on a page, and the legend where the first page has no room for it. */
export const pictureOn = (
  { title }: Pick<Content, 'title'>,
  { width, height = width * usual, margin }: Sheet,
  { body, legend }: Pick<Rest, 'body' | 'legend'>,
): (readonly Block[])[] => {
  const pages = body.map(({ layers, map }): Block[] => [
    { role: 'figure', name: 'picture', alt: words.continued(title), layers, ...(map && { map }) },
  ])
  if (legend.length === 0) return pages
  const [across, down] = [width - 2 * margin, height - 2 * margin - footLine]
  const count = Math.max(1, Math.floor((across + styles.gutter) / (styles.legend + 40 + styles.gutter)))
  const shape = { columns: count, widest: (across - (count - 1) * styles.gutter) / count }
  const loose = drawLegend(legend, { ...shape, close: false })
  const drawn = loose.height <= down ? loose : drawLegend(legend, { ...shape, close: true })
  const last = pages.at(-1)
  const y = (body.at(-1)?.height ?? 0) + 26
  if (last && y + drawn.height <= down) last.push(blockOf('legend', 'legend', drawn, { x: 0, y }))
  else pages.push([blockOf('legend', 'legend', drawn, { x: 0, y: 0 })])
  return pages
}

const listPages = (
  content: Content,
  { ties, articles, notes }: Rest,
  width: number,
  room: number,
): (readonly Block[])[] => {
  const pages: Stack[] = []
  let left: readonly Item[] = ties
  while (left.length > 0) {
    const set = drawTies(content, left, width, room)
    // An item taller than a page would never find room: it is set all the same, alone.
    const drawn = set.rest.length === left.length ? drawTies(content, left.slice(0, 1), width) : set
    left = set.rest.length === left.length ? left.slice(1) : set.rest
    pages.push(drawn)
  }
  if (articles) {
    const drawn = drawArticles(content, columnsFor(width))
    const last = pages.at(-1)
    if (last && last.height + 26 + drawn.height <= room) pages[pages.length - 1] = below([last, drawn], 26)
    else pages.push(drawn)
  }
  if (notes) {
    const drawn = drawFoot(content, width, { articles: 'elsewhere', brief: false })
    const last = pages.at(-1)
    if (last && last.height + 26 + drawn.height <= room) pages[pages.length - 1] = below([last, drawn], 26)
    else pages.push(drawn)
  }
  return pages.map(({ blocks }) => blocks)
}

const pageFoot = (title: string, page: number, pages: number, at: { x: number; y: number }, width: number): Block => {
  const set = (text: string) => flow([{ text: words.page(text, page, pages), style: styles.detail }], width)
  // A long title is broken off here, and nowhere else: the first page has all of it.
  const parts = title.split(' ')
  let kept = parts.length
  const shown = () => (kept < parts.length ? `${parts.slice(0, kept).join(' ')} …` : title)
  while (kept > 1 && set(shown()).length > 1) kept -= 1
  const [line] = set(shown())
  return blockOf('ornament', 'page', setLines(line ? [line] : [], { x: 0, y: 0 }, 20), at)
}
