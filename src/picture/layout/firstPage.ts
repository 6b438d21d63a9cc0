import { figure as words } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { bodies } from '../body/bodies.ts'
import type { Block, Page } from '../figure.ts'
import type { Content, Rest } from './content.ts'
import { flow, setLines } from './flow.ts'
import { footLine, pictureOn } from './followingPages.ts'
import { drawFoot } from './foot.ts'
import { drawHead, type ListPlace } from './head.ts'
import { columnsFor, type Item } from './list.ts'
import { drawPicture, isMap } from './picture.ts'
import { blockOf, placed } from './place.ts'
import { below, drawTies, type Stack } from './references.ts'
import type { Sheet } from './sheet.ts'
import * as styles from './styles.ts'
import { tieItems } from './tieList.ts'

/** How much of a page the picture keeps at least, when a list wants the room. */
const least = 0.42
/** Between the parts of a page. */
const gap = 26
/** A list shorter than this says little. */
const shortest = 90
/** A foot that takes more of a page gives way to a picture that goes on on others. */
const tallestFoot = 0.18
/** The line that says where a list goes on; on a narrow page two or three. */
const moreRoom = (width: number): number => (width >= 980 ? 30 : width >= 520 ? 50 : 90)

/** The page with the picture. */
export const firstPage = (content: Content, sheet: Sheet): { page: Page; rest: Rest } => {
  const width = sheet.width - 2 * sheet.margin
  const usual = tailOf(content, sheet, width)
  const drawn = pictureAbove(content, sheet, width, usual)
  // A picture that goes on on other pages has all of the first one: the lists follow it. So do those that cells and lanes would leave room for in part only.
  const goesOn = drawn.picture.rest.length + drawn.picture.legend.length > 0
  const isDivided = goesOn || (!isMap(content.visible.view.lens) && usual.list === 'below' && usual.rest.length > 0)
  const tail = isDivided ? yielding(content, sheet, width, usual) : usual
  const { picture, head, room, more } = tail === usual ? drawn : pictureAbove(content, sheet, width, tail)
  const bodyHeight = room === undefined ? picture.height : Math.max(room, picture.height)
  const tailY = head.height + gap + bodyHeight + (tail.stack.height > 0 ? gap : 0)
  const blocks: Block[] = [
    ...head.blocks,
    ...placed(picture.blocks, { x: 0, y: head.height + gap }),
    ...placed(tail.stack.blocks, { x: 0, y: tailY }),
  ]
  const bottom = tailY + tail.stack.height
  const rest: Rest = {
    body: picture.rest,
    legend: picture.legend,
    ties: tail.rest,
    articles: tail.articlesFollow,
    foot: tail.footFollows === true,
  }
  if (more > 0) blocks.push(...moreBlock(content, rest, sheet, bottom + 8))
  return {
    page: {
      width: sheet.width,
      height: sheet.height ?? bottom + more + 2 * sheet.margin,
      blocks: placed(blocks, { x: sheet.margin, y: sheet.margin }) as Block[],
    },
    rest,
  }
}

/** The head and the picture in the room that is left above the tail of a page. */
const pictureAbove = (content: Content, sheet: Sheet, width: number, tail: Tail) => {
  const head = drawHead(content, tail.list, width)
  const inside = sheet.height === undefined ? undefined : sheet.height - 2 * sheet.margin
  const tailGap = tail.stack.height > 0 ? gap : 0
  const following = inside === undefined ? undefined : { width, height: inside - footLine }
  const draw = (more: number) => {
    const room = inside === undefined ? undefined : inside - head.height - gap - tail.stack.height - tailGap - more
    const picture = drawPicture(content, bodies[content.visible.view.lens], {
      width,
      ...(room !== undefined && { height: Math.max(60, room) }),
      ...(following && { following }),
    })
    return { picture, head, room, more }
  }
  const followed = tail.rest.length > 0 || tail.articlesFollow || tail.footFollows === true
  const drawn = draw(followed ? moreRoom(width) : 0)
  const goesOn = drawn.picture.rest.length + drawn.picture.legend.length > 0
  return goesOn && !followed ? draw(moreRoom(width)) : drawn
}

interface Tail {
  readonly stack: Stack
  readonly list: ListPlace
  readonly rest: readonly Item[]
  readonly articlesFollow: boolean
  readonly footFollows?: boolean
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
  const forList = room - foot.height - 14 - moreRoom(width)
  if (forList < shortest) return { stack: foot, list: 'following', rest: items, articlesFollow: true }
  const some = drawTies(content, items, width, forList)
  return { stack: below([some, foot], 14), list: 'below', rest: some.rest, articlesFollow: true }
}

/** The lists on the pages that follow, and the foot as well where it would take much of the page. */
const yielding = (content: Content, sheet: Sheet, width: number, usual: Tail): Tail => {
  const foot = drawFoot(content, width, false)
  const footFollows = sheet.height !== undefined && foot.height > tallestFoot * sheet.height
  const stack = footFollows ? { blocks: [], height: 0 } : foot
  if (usual.list === 'notes') return footFollows ? { ...usual, stack, footFollows } : usual
  const items = itemsOf(content, width)
  return { stack, list: items.length > 0 ? 'following' : 'none', rest: items, articlesFollow: true, footFollows }
}

/** The items of the list, as wide as the columns of this page. */
export const itemsOf = ({ numbered, visible, settings }: Content, width: number): Item[] =>
  tieItems(numbered, visible.dataset, columnsFor(width).width, settings.references !== 'short')

/** Says what is left for the pages that follow, and which. */
const moreBlock = (content: Content, rest: Rest, sheet: Sheet, y: number): Block[] => {
  const page = 2 + pictureOn(content, sheet, rest).length
  const lists =
    rest.ties.length === 0
      ? words.articlesOn(page)
      : rest.ties.length === content.numbered.length
        ? words.listOn(page)
        : words.more(rest.ties.length, page)
  const text = [
    ...(page > 2 ? [figureLenses.goesOn(rest.body.length > 0, rest.legend.length > 0, page - 1)] : []),
    ...(rest.articles || rest.ties.length > 0 ? [lists] : rest.foot ? [figureLenses.foot(page)] : []),
  ].join(' ')
  const drawn = setLines(flow([{ text, style: styles.heading }], sheet.width - 2 * sheet.margin), { x: 0, y: 0 }, 20)
  return [blockOf('text', 'more', drawn, { x: 0, y })]
}
