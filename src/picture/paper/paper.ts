import type { Block, Page } from '../figure.ts'
import { flow, type Style, setLines } from '../layout/flow.ts'
import { blockOf, placed } from '../layout/place.ts'

/** A4 upright at 150 pixels to the inch. */
const paperSize = { width: 1240, height: 1754 } as const
const paperMargin = 96
export const textWidth = paperSize.width - 2 * paperMargin
const foot = 1690
/** A page that is less full than that is filled with a part of what comes next. */
const mostLeft = 0.4
const bottom = foot - 48
const top = paperMargin

/** Something that stands on one page, from the origin of the text. */
export interface Chunk {
  readonly blocks: readonly Block[]
  readonly height: number
  /** Room above it, unless it begins a page. */
  readonly before: number
  /** It does not end a page: what it leads to follows on the same. */
  readonly leads?: boolean
  /** It may end a page all the same where much of that would stay empty otherwise. */
  readonly mayPart?: boolean
  /** It begins a page. */
  readonly opens?: boolean
}

const footStyle: Style = { face: { family: 'sans', weight: 400 }, size: 15, paint: 'ink-2' }

/** Sets what follows one another on as many pages as it takes, each with its number and what it is a page of. */
export const paginate = (chunks: readonly Chunk[], footer: (page: number, pages: number) => string): Page[] => {
  const pages: Block[][] = [[]]
  let y = top
  /** How many chunks have found their room together. */
  let settled = 0
  chunks.forEach((chunk, i) => {
    const page = pages.at(-1) as Block[]
    const starts = page.length === 0
    const before = starts ? 0 : chunk.before
    const left = bottom - y - before
    const together = ledBy(chunks, i)
    // What no page has room for is not kept together, nor is a page left nearly empty for it.
    const parted = ledBy(chunks, i, true)
    const isEarly = y < top + mostLeft * (bottom - top)
    const wanted = [
      together,
      ...(isEarly || together.height > bottom - top ? [parted, { height: chunk.height, to: i }] : []),
    ]
    const fitting = i < settled ? undefined : wanted.find(({ height }) => height <= left)
    if (!starts && (chunk.opens || (i >= settled && !fitting))) {
      pages.push([...placed(chunk.blocks, { x: paperMargin, y: top })])
      y = top + chunk.height
      const fresh = [together, parted].find(({ height }) => height <= bottom - top)
      settled = (fresh?.to ?? i) + 1
      return
    }
    if (fitting) settled = fitting.to + 1
    page.push(...placed(chunk.blocks, { x: paperMargin, y: y + before }))
    y += before + chunk.height
  })
  return pages.map((blocks, i) => ({
    ...paperSize,
    blocks: [...blocks, footBlock(footer(i + 1, pages.length))],
  }))
}

/** How much room a chunk takes with what it leads to, and where that ends. */
const ledBy = (
  chunks: readonly Chunk[],
  from: number,
  parting = false,
): { readonly height: number; readonly to: number } => {
  let height = 0
  for (let to = from; ; to += 1) {
    const chunk = chunks[to]
    if (!chunk) return { height, to: to - 1 }
    height += chunk.height + (to === from ? 0 : chunk.before)
    if (!chunk.leads || (parting && chunk.mayPart)) return { height, to }
  }
}

const footBlock = (text: string): Block => {
  const { texts } = setLines(flow([{ text, style: footStyle }], textWidth).slice(0, 1), { x: 0, y: 0 }, 20)
  return blockOf('ornament', 'page', { shapes: [], texts, height: 20 }, { x: paperMargin, y: foot })
}
