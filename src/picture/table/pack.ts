import type { Unit } from './unit.ts'

type Column = readonly Unit[]

/**
 * Divides the units of a table over pages, each of some columns, in their order. No heading ends a column, and each is
 * repeated where its group goes on in the next. On the last page the columns are of like height. A unit that is taller than a
 * page is divided. The first page stays empty where it has no room.
 */
export const pack = (
  units: readonly Unit[],
  columns: number,
  { first, next }: { readonly first: number; readonly next: number },
): (readonly Column[])[] => {
  const pages: (readonly Column[])[] = []
  let rest = units
  let room = first
  while (rest.length > 0) {
    const { page, left } = fillPage(rest, columns, room, pages.length > 0 || first === next)
    pages.push(left.length > 0 ? page : balanced(rest, columns, room, page))
    rest = left
    room = next
  }
  return pages
}

/** Fills columns one after the other, and tells what is left for other pages. */
const fillPage = (units: readonly Unit[], columns: number, room: number, must: boolean) => {
  const page: Column[] = []
  let rest = units
  while (page.length < columns && rest.length > 0) {
    const { column, left } = fillColumn(rest, room, must && page.length === 0)
    if (column.length === 0) break
    page.push(column)
    rest = left
  }
  return { page, left: rest }
}

const fillColumn = (units: readonly Unit[], room: number, must: boolean): { column: Column; left: readonly Unit[] } => {
  const [top] = units
  const again = top?.under
  const column: Unit[] = again && top !== undefined && again.height + top.height <= room ? [again] : []
  let height = column.reduce((sum, unit) => sum + unit.height, 0)
  const start = column.length
  let at = 0
  for (; at < units.length; at += 1) {
    const unit = units[at] as Unit
    // A heading needs the room of what stands under it as well.
    const needed = unit.height + (unit.leads ? (units[at + 1]?.height ?? 0) : 0)
    if (height + needed > room) break
    column.push(unit)
    height += unit.height
  }
  if (column.length > start) return { column, left: units.slice(at) }
  return must && top ? forced(units, room) : { column: [], left: units }
}

/** What is taller than a page that has nothing else on it: as many of its lines as there is room for. */
const forced = (units: readonly Unit[], room: number): { column: Column; left: readonly Unit[] } => {
  const heads = units.findIndex(({ leads }) => !leads)
  const before = units.slice(0, Math.max(0, heads))
  const unit = units[heads] ?? units[0]
  if (!unit) return { column: [], left: [] }
  const split = unit.split?.(room - before.reduce((sum, { height }) => sum + height, 0))
  const after = units.slice(before.length + 1)
  // A room without a single line is no room: better beyond it than never.
  return split
    ? { column: [...before, split[0]], left: [split[1], ...after] }
    : { column: [...before, unit], left: after }
}

/** The lowest columns in which all of some units have room. */
const balanced = (
  units: readonly Unit[],
  columns: number,
  room: number,
  full: readonly Column[],
): readonly Column[] => {
  if (columns === 1) return full
  const all = units.reduce((sum, { height }) => sum + height, 0)
  let [low, high] = [all / columns / 2, Math.min(room, all + 1)]
  let best = full
  while (high - low > 2) {
    const middle = (low + high) / 2
    const { page, left } = fillPage(units, columns, middle, false)
    if (left.length === 0) {
      best = page
      high = middle
    } else low = middle
  }
  return best
}
