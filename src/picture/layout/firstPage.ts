import { figure as words } from '../../words/figure.ts'
import { bodies } from '../body/bodies.ts'
import type { Block, Page } from '../figure.ts'
import type { Content, Rest } from './content.ts'
import { flow, setLines } from './flow.ts'
import { footLine, pictureOn } from './followingPages.ts'
import { drawFoot, type FootContent } from './foot.ts'
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
/** A list that nearly has room gets it from the picture. */
const nearly = 1.18
/** Where more than this share of a list would have to follow, all of it does, and the picture has the room. */
const most = 0.4
/** How much of a page its notes may take where the picture goes on elsewhere. */
const mostNotes = 0.2
/** A list shorter than this says little. */
const shortest = 90
/** The line that says where a list goes on; on a narrow page two or three. */
const moreRoom = (width: number): number => (width >= 980 ? 30 : width >= 520 ? 50 : 90)
/** Pages that are lower than this have room for the least of notes. */
const low = 860

/** The page with the picture. Where that goes on over pages, lists come after it. */
export const firstPage = (content: Content, sheet: Sheet): { page: Page; rest: Rest } => {
  const width = sheet.width - 2 * sheet.margin
  if (sheet.height === undefined) return pageOf(content, sheet, width, tailOf(content, width))
  const inside = sheet.height - 2 * sheet.margin
  const head = drawHead(content, 'below', width).height + gap
  const tail = tailOf(content, width, { inside, room: inside - head - gap - least * sheet.height })
  const first = pageOf(content, sheet, width, tail)
  if (first.rest.body.length > 0) return pageOf(content, sheet, width, tailApart(content, sheet, width, tail.list))
  // What the picture leaves goes to the list, where one is cut.
  if (first.slack < 40 || tail.rest.length + (tail.articlesFollow ? 1 : 0) === 0) return first
  const room = tail.stack.height + first.slack
  return pageOf(content, sheet, width, tailOf(content, width, { inside, room }))
}

const pageOf = (
  content: Content,
  sheet: Sheet,
  width: number,
  tail: Tail,
): { page: Page; rest: Rest; slack: number } => {
  const head = drawHead(content, tail.list, width)
  const inside = sheet.height === undefined ? undefined : sheet.height - 2 * sheet.margin
  const tailGap = tail.stack.height > 0 ? gap : 0
  const top = head.height + gap
  const roomBeside = (more: number) =>
    inside === undefined ? undefined : Math.max(60, inside - top - tail.stack.height - tailGap - more)
  const draw = (height: number | undefined) =>
    drawPicture(content, bodies[content.visible.view.lens], {
      width,
      ...(height !== undefined && { height }),
      ...(inside !== undefined && { following: { width, height: inside - footLine } }),
    })
  const listed = tail.rest.length > 0 || tail.articlesFollow ? moreRoom(width) : 0
  const drawn = draw(roomBeside(listed))
  // Where the picture goes on elsewhere a line says so.
  const more = drawn.rest.length + drawn.legend.length > 0 ? moreRoom(width) : listed
  const room = roomBeside(more)
  const picture = more > listed ? draw(room) : drawn
  const slack = room === undefined ? 0 : Math.max(0, room - picture.height)
  const tailY = top + (room === undefined ? picture.height : Math.max(room, picture.height)) + tailGap
  const bottom = tailY + tail.stack.height
  const rest: Rest = {
    body: picture.rest,
    legend: picture.legend,
    ties: tail.rest,
    articles: tail.articlesFollow,
    ...(tail.notesFollow && { notes: true }),
  }
  const blocks: Block[] = [
    ...head.blocks,
    // A map floats in its room; what is read from above begins there.
    ...placed(picture.blocks, { x: 0, y: top + (picture.floats ? slack / 2 : 0) }),
    ...placed(tail.stack.blocks, { x: 0, y: tailY }),
    ...(more > 0 ? [moreBlock(content, sheet, rest, bottom + 8)] : []),
  ]
  return {
    page: {
      width: sheet.width,
      height: sheet.height ?? bottom + more + 2 * sheet.margin,
      blocks: placed(blocks, { x: sheet.margin, y: sheet.margin }),
    },
    rest,
    slack,
  }
}

interface Tail {
  readonly stack: Stack
  readonly list: ListPlace
  readonly rest: readonly Item[]
  readonly articlesFollow: boolean
  readonly notesFollow?: true
}

/** What stands below the picture: as much of the list and the articles as has room. */
const tailOf = (content: Content, width: number, page?: { readonly inside: number; readonly room: number }): Tail => {
  const { references } = content.settings
  const items = itemsOf(content, width)
  const brief = page !== undefined && page.inside < low
  const foot = (articles: FootContent['articles']) => drawFoot(content, width, { articles, brief })
  if (references === 'none' || references === 'notes' || items.length === 0) {
    const list = items.length > 0 && references === 'notes' ? 'notes' : 'none'
    const full = foot('full')
    const fits = page === undefined || full.height <= page.room
    return { stack: fits && !brief ? full : foot('named'), list, rest: [], articlesFollow: false }
  }
  // On a small page a list would leave neither itself nor the picture room.
  if (references === 'following' || brief)
    return { stack: foot('elsewhere'), list: 'following', rest: items, articlesFollow: true }
  const whole = below([drawTies(content, items, width), foot('full')], 14)
  if (page === undefined || whole.height <= nearly * page.room)
    return { stack: whole, list: 'below', rest: [], articlesFollow: false }
  const least = foot('elsewhere')
  const room = page.room - least.height - 14 - moreRoom(width)
  const some = room < shortest ? undefined : drawTies(content, items, width, room)
  if (!some || some.rest.length > most * items.length)
    return { stack: least, list: 'following', rest: items, articlesFollow: true }
  return { stack: below([some, least], 14), list: 'below', rest: some.rest, articlesFollow: true }
}

/** The lists on pages of their own, after the last of the picture; where the notes would take much of a page, they follow as well. */
const tailApart = (content: Content, sheet: Sheet, width: number, list: ListPlace): Tail => {
  const items = list === 'notes' ? [] : itemsOf(content, width)
  const foot = drawFoot(content, width, { articles: 'elsewhere', brief: false })
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
const itemsOf = ({ numbered, visible, settings }: Content, width: number): Item[] =>
  tieItems(numbered, visible.dataset, columnsFor(width).width, settings.references !== 'short')

/** Says what is left for the pages that follow, and which. */
const moreBlock = (content: Content, sheet: Sheet, rest: Rest, y: number): Block => {
  const page = 2 + pictureOn(content, sheet, rest).length
  const lists =
    rest.ties.length === 0
      ? rest.articles
        ? [words.articlesOn(page)]
        : []
      : [rest.ties.length === content.numbered.length ? words.listOn(page) : words.more(rest.ties.length, page)]
  const goesOn = page > 2 ? [words.goesOn(rest.body.length > 0, rest.legend.length > 0, page - 1)] : []
  const text = [...goesOn, ...lists].join(' ')
  return blockOf(
    'text',
    'more',
    setLines(flow([{ text, style: styles.heading }], sheet.width - 2 * sheet.margin), { x: 0, y: 0 }, 20),
    {
      x: 0,
      y,
    },
  )
}
