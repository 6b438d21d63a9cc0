import type { Block, Page } from '../figure.ts'
import { flow, type Style, setLines } from '../layout/flow.ts'
import { blockOf, placed } from '../layout/place.ts'

/** A4 upright at 150 pixels to the inch. */
const paperSize = { width: 1240, height: 1754 } as const
const paperMargin = 96
export const textWidth = paperSize.width - 2 * paperMargin
const foot = 1690
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
  /** It begins a page. */
  readonly opens?: boolean
}

const footStyle: Style = { face: { family: 'sans', weight: 400 }, size: 15, paint: 'ink-2' }

/** Sets what follows one another on as many pages as it takes, each with its number and what it is a page of. */
export const paginate = (chunks: readonly Chunk[], footer: (page: number, pages: number) => string): Page[] => {
  const pages: Block[][] = [[]]
  let y = top
  chunks.forEach((chunk, i) => {
    const page = pages.at(-1) as Block[]
    const starts = page.length === 0
    const before = starts ? 0 : chunk.before
    const led = heightLed(chunks, i)
    // What no page has room for is not kept together.
    const wanted = led <= bottom - top ? led : chunk.height
    if (!starts && (chunk.opens || y + before + wanted > bottom)) {
      pages.push([...placed(chunk.blocks, { x: paperMargin, y: top })])
      y = top + chunk.height
      return
    }
    page.push(...placed(chunk.blocks, { x: paperMargin, y: y + before }))
    y += before + chunk.height
  })
  return pages.map((blocks, i) => ({
    ...paperSize,
    blocks: [...blocks, footBlock(footer(i + 1, pages.length))],
  }))
}

/** How much room a chunk takes with what it leads to. */
const heightLed = (chunks: readonly Chunk[], from: number): number => {
  let height = 0
  for (let i = from; ; i += 1) {
    const chunk = chunks[i]
    if (!chunk) return height
    height += chunk.height + (i === from ? 0 : chunk.before)
    if (!chunk.leads) return height
  }
}

const footBlock = (text: string): Block => {
  const { texts } = setLines(flow([{ text, style: footStyle }], textWidth).slice(0, 1), { x: 0, y: 0 }, 20)
  return blockOf('ornament', 'page', { shapes: [], texts, height: 20 }, { x: paperMargin, y: foot })
}
