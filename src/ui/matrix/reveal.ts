import type { Place } from './gridKeys.ts'
import type { HeadSizes } from './headSizes.ts'

/** Scrolls no further than it must for a place to stand clear of the heads. */
export const reveal = (scroller: HTMLElement, { row, column }: Place, side: number, heads: HeadSizes): void => {
  const sense = getComputedStyle(scroller).direction === 'rtl' ? -1 : 1
  const top = next(scroller.scrollTop, row, side, scroller.clientHeight - heads.column)
  const start = next(scroller.scrollLeft * sense, column, side, scroller.clientWidth - heads.row)
  if (top !== scroller.scrollTop) scroller.scrollTop = top
  if (start * sense !== scroller.scrollLeft) scroller.scrollLeft = start * sense
}

const next = (now: number, index: number, side: number, room: number): number => {
  if (index < 0) return now
  const [start, end] = [index * side, (index + 1) * side]
  return start < now ? start : end > now + room ? Math.max(0, end - room) : now
}

/** The place under a point of the window, and where in the cell it is; nothing beside the grid. */
export const placeAt = (
  content: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  side: number,
  heads: HeadSizes,
  count: number,
): (Place & { readonly x: number; readonly y: number }) | undefined => {
  const box = content.getBoundingClientRect()
  const isRtl = getComputedStyle(content).direction === 'rtl'
  const along = (isRtl ? box.right - clientX : clientX - box.left) - heads.row
  const down = clientY - box.top - heads.column
  const [row, column] = [Math.floor(down / side), Math.floor(along / side)]
  if (row < 0 || column < 0 || row >= count || column >= count) return undefined
  return { row, column, x: along - column * side, y: down - row * side }
}
