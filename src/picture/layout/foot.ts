import { figure as words } from '../../words/figure.ts'
import { drawCode } from './code.ts'
import type { Content } from './content.ts'
import type { Drawn } from './flow.ts'
import { columnsFor } from './list.ts'
import { drawArticleNames, drawOrigin, drawShown } from './notes.ts'
import { blockOf, placed } from './place.ts'
import { below, drawArticles, rule, type Stack } from './references.ts'
import { gutter } from './styles.ts'

/** The foot of a page: under a rule the articles, what is shown of the whole, and where the figure comes from. */
export interface FootContent {
  /** The articles in full, by their names alone, or not here. */
  readonly articles: 'full' | 'named' | 'elsewhere'
  /** Leaves out what a small page has no room for. */
  readonly brief: boolean
}

export const drawFoot = (content: Content, width: number, { articles, brief }: FootContent): Stack => {
  const columns = columnsFor(width)
  const listed = articles === 'full' && content.cited.size > 0
  const besides = listed ? columns.count - 2 : 0
  const notesWidth = besides > 0 ? 2 * columns.width + gutter : width
  const notes = drawNotes(content, notesWidth, articles === 'named', brief)
  if (notes.height === 0 && !listed) return notes
  const ruled: Stack = { blocks: [blockOf('ornament', 'rule', rule(width, 'rule'), { x: 0, y: 0 })], height: 0 }
  if (besides < 1) {
    const list = listed ? [drawArticles(content, columns)] : []
    return below([ruled, ...list, ...(notes.height > 0 ? [notes] : [])], 14)
  }
  const left = drawArticles(content, { count: besides, width: columns.width })
  const blocks = [...left.blocks, ...placed(notes.blocks, { x: besides * (columns.width + gutter), y: 0 })]
  return below([ruled, { blocks, height: Math.max(left.height, notes.height) }], 14)
}

/** How wide the address and its code ask to be, beside what is shown. */
const sourceWidth = 377
/** Narrower than this, notes stand below each other. */
const narrow = 560

/** What is shown takes what the address and the code leave of the width. */
const drawNotes = (content: Content, width: number, named: boolean, brief: boolean): Stack => {
  const apart = width >= narrow
  const right = drawSource(content, apart ? Math.min(sourceWidth, width * 0.45) : width, brief)
  const rest = apart ? width - gutter - Math.min(sourceWidth, width * 0.45) : width
  const { visible, onScreen, settings, cited } = content
  const shown = settings.parts.note ? [stackOf('shown', drawShown(visible, onScreen.visible, rest, brief))] : []
  const articles =
    named && cited.size > 0
      ? [stackOf('articles', drawArticleNames(visible.dataset, cited, rest, content.numbered.length > 0))]
      : []
  const left = below([...shown, ...articles], brief ? 2 : 8)
  if (!apart)
    return below(
      [left, right].filter(({ height }) => height > 0),
      10,
    )
  return {
    blocks: [...left.blocks, ...placed(right.blocks, { x: rest + gutter, y: 0 })],
    height: Math.max(left.height, right.height),
  }
}

/** Where the figure comes from, and its address as a code beside that. */
const drawSource = (content: Content, width: number, brief: boolean): Stack => {
  const { visible, origin, settings } = content
  const { address, code, licence } = settings.parts
  const drawnCode = code && origin.address ? drawCode(origin.address, settings.colours === 'dark', brief) : undefined
  const room = drawnCode ? width - drawnCode.side - 16 : width
  const beside = room >= 150
  const text = drawOrigin(
    visible,
    {
      ...(address && origin.address && { address: origin.address }),
      ...(licence && origin.licence && { licence: origin.licence }),
    },
    beside ? room : width,
    brief,
  )
  const source = stackOf('source', text)
  if (!drawnCode) return source
  const at = beside ? { x: room + 16, y: 0 } : { x: 0, y: text.height + 10 }
  const block = { ...blockOf('figure', 'code', drawnCode, { x: 0, y: 0 }), alt: words.codeAlt }
  return {
    blocks: [...source.blocks, ...placed([block], at, drawnCode.scale)],
    height: beside ? Math.max(text.height, drawnCode.side) : at.y + drawnCode.side,
  }
}

const stackOf = (name: string, drawn: Drawn): Stack => ({
  blocks: [blockOf('text', name, drawn, { x: 0, y: 0 })],
  height: drawn.height,
})
