import { figure as words } from '../../words/figure.ts'
import { drawCode } from './code.ts'
import type { Content } from './content.ts'
import { columnsFor } from './list.ts'
import { drawOrigin, drawShown } from './notes.ts'
import { blockOf, placed } from './place.ts'
import { below, drawArticles, rule, type Stack } from './references.ts'
import { gutter } from './styles.ts'

/** How broad a note becomes. */
const widest = 700

/** The foot of the page under a rule: the articles, what is shown of the whole, and where the figure comes from. */
export const drawFoot = (content: Content, width: number, withArticles: boolean): Stack => {
  const columns = columnsFor(width)
  const articles = withArticles && content.cited.size > 0
  // With the page to themselves the notes are broad rather than tall.
  const broad = { count: 2, width: Math.min(widest, (width - gutter) / 2) }
  const alone = !articles && columns.count > 1
  const notes = notesOf(content, alone ? broad.width : columns.width)
  if (notes.length === 0 && !articles) return { blocks: [], height: 0 }
  const ruled: Stack = { blocks: [blockOf('ornament', 'rule', rule(width, 'rule'), { x: 0, y: 0 })], height: 0 }
  const besides = columns.count - notes.length
  if (!articles)
    return below([ruled, alone ? row(notes, broad.count, broad.width) : row(notes, columns.count, columns.width)], 14)
  if (besides < 1 || columns.count === 1)
    return below(
      [ruled, drawArticles(content, columns), ...(notes.length > 0 ? [row(notes, columns.count, columns.width)] : [])],
      14,
    )
  const left = drawArticles(content, { count: besides, width: columns.width })
  const right = row(notes, notes.length, columns.width)
  const x = besides * (columns.width + gutter)
  return below(
    [
      ruled,
      { blocks: [...left.blocks, ...placed(right.blocks, { x, y: 0 })], height: Math.max(left.height, right.height) },
    ],
    14,
  )
}

/** Stacks beside each other, in as many rows as it takes. */
const row = (stacks: readonly Stack[], count: number, width: number): Stack => {
  const rows: Stack[] = []
  for (let i = 0; i < stacks.length; i += count) {
    const some = stacks.slice(i, i + count)
    rows.push({
      blocks: some.flatMap((stack, j) => placed(stack.blocks, { x: j * (width + gutter), y: 0 })),
      height: Math.max(...some.map((stack) => stack.height)),
    })
  }
  return below(rows, 14)
}

const notesOf = (content: Content, width: number): Stack[] => {
  const { visible, onScreen, origin, settings } = content
  const { note, address, code, licence } = settings.parts
  const shown = note ? [stackOf('shown', drawShown(visible, onScreen.visible, width))] : []
  const drawnCode = code && origin.address ? drawCode(origin.address, settings.colours === 'dark') : undefined
  const room = drawnCode ? width - drawnCode.side - 16 : width
  const beside = room >= 150
  const text = drawOrigin(
    visible,
    {
      ...(address && origin.address && { address: origin.address }),
      ...(licence && origin.licence && { licence: origin.licence }),
    },
    beside ? room : width,
  )
  const source = stackOf('source', text)
  if (!drawnCode) return [...shown, source]
  const at = beside ? { x: room + 16, y: 0 } : { x: 0, y: text.height + 10 }
  const codeBlock = blockOf('figure', 'code', drawnCode, { x: 0, y: 0 })
  return [
    ...shown,
    {
      blocks: [...source.blocks, ...placed([{ ...codeBlock, alt: words.codeAlt }], at, drawnCode.scale)],
      height: beside ? Math.max(text.height, drawnCode.side) : at.y + drawnCode.side,
    },
  ]
}

const stackOf = (name: string, drawn: ReturnType<typeof drawShown>): Stack => ({
  blocks: [blockOf('text', name, drawn, { x: 0, y: 0 })],
  height: drawn.height,
})
