import { figure as words } from '../../words/figure.ts'
import { bodies } from '../body/bodies.ts'
import type { Block, Page } from '../figure.ts'
import type { Content, Rest } from './content.ts'
import { flow, setLines } from './flow.ts'
import { drawFoot } from './foot.ts'
import { drawHead, type ListPlace } from './head.ts'
import { columnsFor, type Item } from './list.ts'
import { drawPicture } from './picture.ts'
import { blockOf, placed } from './place.ts'
import { below, drawTies, type Stack } from './references.ts'
import type { Sheet } from './sheet.ts'
import * as styles from './styles.ts'
import { tieItems } from './tieList.ts'

/** How much of a page the picture keeps at least, when a list wants the room. */
const least = 0.42
/** Between the parts of a page. */
const gap = 26
/** How much of a page its notes may take where the picture goes on elsewhere. */
const mostNotes = 0.2
/** A list shorter than this says little. */
const shortest = 90
/** The line that says where a list goes on. */
const moreLine = 30

/** The page with the picture. Where that goes on over pages, lists come after it. */
export const firstPage = (content: Content, sheet: Sheet): { page: Page; rest: Rest } => {
  const tail = tailOf(content, sheet, sheet.width - 2 * sheet.margin)
  const first = layOut(content, sheet, tail)
  return first.rest.body.length > 0 ? layOut(content, sheet, tailApart(content, sheet, tail.list)) : first
}

const layOut = (content: Content, sheet: Sheet, tail: Tail): { page: Page; rest: Rest } => {
  const width = sheet.width - 2 * sheet.margin
  const head = drawHead(content, tail.list, width)
  const inside = sheet.height === undefined ? undefined : sheet.height - 2 * sheet.margin
  const tailGap = tail.stack.height > 0 ? gap : 0
  const draw = (more: number) =>
    drawPicture(content, bodies[content.visible.view.lens], {
      width,
      ...(inside !== undefined && {
        height: Math.max(60, inside - head.height - gap - tail.stack.height - tailGap - more),
      }),
      ...(inside !== undefined && { following: { width, height: inside - 40 } }),
    })
  const listed = tail.rest.length > 0 || tail.articlesFollow ? moreLine : 0
  const drawn = draw(listed)
  // Where the picture goes on elsewhere a line says so.
  const more = drawn.rest.length > 0 ? moreLine : listed
  const picture = more > listed ? draw(more) : drawn
  const room = inside === undefined ? undefined : inside - head.height - gap - tail.stack.height - tailGap - more
  // A table that has come to its end leaves no gap before what stands below it.
  const bodyHeight = room === undefined ? picture.height : Math.max(room, picture.height)
  const tailY = head.height + gap + bodyHeight + tailGap
  const blocks: Block[] = [
    ...head.blocks,
    ...placed(picture.blocks, { x: 0, y: head.height + gap }),
    ...placed(tail.stack.blocks, { x: 0, y: tailY }),
  ]
  const bottom = tailY + tail.stack.height
  const rest: Rest = {
    body: picture.rest,
    ties: tail.rest,
    articles: tail.articlesFollow,
    ...(tail.notesFollow && { notes: true }),
  }
  if (more > 0) blocks.push(moreBlock(content, rest, bottom + 8))
  return {
    page: {
      width: sheet.width,
      height: sheet.height ?? bottom + more + 2 * sheet.margin,
      blocks: placed(blocks, { x: sheet.margin, y: sheet.margin }) as Block[],
    },
    rest,
  }
}

interface Tail {
  readonly stack: Stack
  readonly list: ListPlace
  readonly rest: readonly Item[]
  readonly articlesFollow: boolean
  readonly notesFollow?: true
}

/** What stands below the picture: as much of the list and the articles as leaves the picture its share. */
const tailOf = (content: Content, sheet: Sheet, width: number): Tail => {
  const { references } = content.settings
  const items = itemsOf(content, width)
  const place: ListPlace =
    items.length === 0 ? 'none' : references === 'notes' ? 'notes' : references === 'following' ? 'following' : 'below'
  const listed = place === 'below' ? items : []
  const all = below(
    [
      ...(listed.length > 0 ? [drawTies(content, listed, width)] : []),
      drawFoot(content, width, place === 'below' || place === 'none'),
    ],
    14,
  )
  const whole: Tail = { stack: all, list: place, rest: [], articlesFollow: false }
  if (place === 'notes') return whole
  if (place === 'following') return { ...whole, rest: items, articlesFollow: true }
  if (sheet.height === undefined) return whole
  const head = drawHead(content, place, width)
  const room = (1 - least) * sheet.height - 2 * sheet.margin - head.height - 2 * gap
  if (all.height <= room) return whole
  const foot = drawFoot(content, width, false)
  if (place === 'none') return { ...whole, stack: foot, articlesFollow: true }
  const forList = room - foot.height - 14 - moreLine
  if (forList < shortest) return { stack: foot, list: 'following', rest: items, articlesFollow: true }
  const some = drawTies(content, items, width, forList)
  return { stack: below([some, foot], 14), list: 'below', rest: some.rest, articlesFollow: true }
}

/** The lists on pages of their own, after the last of the picture; where the notes would take much of a page, they follow as well. */
const tailApart = (content: Content, sheet: Sheet, list: ListPlace): Tail => {
  const width = sheet.width - 2 * sheet.margin
  const items = list === 'notes' ? [] : itemsOf(content, width)
  const foot = drawFoot(content, width, false)
  const tall = sheet.height !== undefined && foot.height > mostNotes * sheet.height
  return {
    stack: tall ? { blocks: [], height: 0 } : foot,
    list: list === 'notes' ? 'notes' : items.length > 0 ? 'following' : 'none',
    rest: items,
    articlesFollow: list !== 'notes' && content.cited.size > 0,
    ...(tall && { notesFollow: true }),
  }
}

/** The items of the list, as wide as the columns of this page. */
export const itemsOf = ({ numbered, visible, settings }: Content, width: number): Item[] =>
  tieItems(numbered, visible.dataset, columnsFor(width).width, settings.references !== 'short')

/** Says what is left for the pages that follow, and which. */
const moreBlock = ({ numbered }: Content, rest: Rest, y: number): Block => {
  const page = 2 + rest.body.length
  const lists =
    rest.ties.length === 0
      ? rest.articles
        ? [words.articlesOn(page)]
        : []
      : [rest.ties.length === numbered.length ? words.listOn(page) : words.more(rest.ties.length, page)]
  const text = [...(rest.body.length > 0 ? [words.goesOn(2)] : []), ...lists].join(' ')
  return blockOf('text', 'more', setLines(flow([{ text, style: styles.heading }], 4000), { x: 0, y: 0 }, 20), {
    x: 0,
    y,
  })
}
