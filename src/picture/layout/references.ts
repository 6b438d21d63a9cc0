import { figure as words } from '../../words/figure.ts'
import type { Block } from '../figure.ts'
import { articleItems, articleListStyle } from './articles.ts'
import { articleNumber } from './citations.ts'
import type { Content } from './content.ts'
import { type Drawn, flow, setLines } from './flow.ts'
import { type Columns, columnsFor, type Item, setList } from './list.ts'
import { blockOf, placed } from './place.ts'
import * as styles from './styles.ts'
import { tieListStyle } from './tieList.ts'

/** Blocks from the origin, and the height that they take. */
export interface Stack {
  readonly blocks: readonly Block[]
  readonly height: number
}

/** The heading of the ties with a rule above and how to read a citation, then as many items as have room. */
export const drawTies = (
  content: Content,
  items: readonly Item[],
  width: number,
  room?: number,
): Stack & { readonly rest: readonly Item[] } => {
  const heading = drawListHeading(content, width)
  const list = setList(
    'tie-list',
    items,
    { x: 0, y: heading.height },
    columnsFor(width),
    tieListStyle,
    room === undefined ? undefined : room - heading.height,
  )
  return {
    blocks: [...heading.blocks, list.block],
    height: heading.height + list.height,
    rest: list.rest,
  }
}

const drawListHeading = (content: Content, width: number): Stack => {
  const pieces = [{ text: words.list, style: styles.heading }]
  const note = content.settings.references === 'short' ? undefined : listNote(content)
  const drawn = setLines(
    flow(note ? [...pieces, { text: note, style: styles.detail }] : pieces, width),
    { x: 0, y: 0 },
    22,
  )
  return {
    blocks: [
      blockOf('ornament', 'rule', rule(width, 'ink'), { x: 0, y: 0 }),
      blockOf('heading', 'list-heading', drawn, { x: 0, y: 14 }),
    ],
    height: 14 + drawn.height + 10,
  }
}

/** How to read a citation, by the example of one that the first tie of the list rests on. */
export const listNote = ({
  numbered: [first],
  visible: { dataset },
}: Pick<Content, 'numbered' | 'visible'>): string | undefined => {
  if (!first) return undefined
  const [number, paragraph] = first.tie.claims
    .map((claim) => [articleNumber(dataset, claim.article), claim.paragraph] as const)
    .reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a))
  return words.listNote(number, paragraph)
}

/** The heading of the articles and their references, in columns. */
export const drawArticles = ({ visible, cited }: Content, columns: Columns): Stack => {
  const items = articleItems(visible.dataset, cited, columns.width)
  const head = setLines(flow([{ text: words.articles, style: styles.heading }], columns.width), { x: 0, y: 0 }, 24)
  const list = setList('articles', items, { x: 0, y: head.height }, columns, articleListStyle)
  return {
    blocks: [blockOf('heading', 'articles-heading', head, { x: 0, y: 0 }), list.block],
    height: head.height + list.height,
  }
}

/** A rule across a page. */
export const rule = (width: number, stroke: 'ink' | 'rule'): Drawn => ({
  shapes: [{ d: `M0 0h${width}`, stroke, width: stroke === 'ink' ? 1.2 : 1 }],
  texts: [],
  height: 0,
})

/** Stacks below each other. */
export const below = (stacks: readonly Stack[], gap: number): Stack => {
  let y = 0
  const blocks = stacks.flatMap((stack, i) => {
    if (i > 0) y += gap
    const moved = placed(stack.blocks, { x: 0, y })
    y += stack.height
    return moved
  })
  return { blocks, height: y }
}
