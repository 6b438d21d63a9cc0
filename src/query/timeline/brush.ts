import { reachOf, spanOf } from '../../model/date.ts'
import type { Extent } from './extent.ts'

/** How finely a scale is read: the one of decades by years, the closer one by days. */
export type Unit = 'year' | 'day'

const dayLength = 86_400_000

/** The name of the unit that a time lies in, as EDTF. */
export const unitAt = (time: number, unit: Unit): string => {
  const text = new Date(time).toISOString()
  return unit === 'year' ? text.slice(0, 4) : text.slice(0, 10)
}

/** When a unit begins. */
const beginOf = (time: number, unit: Unit): number => {
  const date = new Date(time)
  return unit === 'year'
    ? Date.UTC(date.getUTCFullYear(), 0)
    : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
}

/** The beginning of the unit that is so many units away. */
export const stepped = (time: number, unit: Unit, by: number): number => {
  const begin = beginOf(time, unit)
  return unit === 'year' ? Date.UTC(new Date(begin).getUTCFullYear() + by, 0) : begin + by * dayLength
}

const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`)

/**
 * The date that a reader brushed, as EDTF in whole units: each side goes to the nearest boundary between two. A brush within
 * one unit means that unit.
 */
export const brushedDate = (a: number, b: number, unit: Unit): string => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  const first = nearest(low, unit)
  const after = nearest(high, unit)
  if (first >= after) return unitAt((low + high) / 2, unit)
  return interval(unitAt(first, unit), unitAt(after - 1, unit))
}

const nearest = (time: number, unit: Unit): number => {
  const begin = beginOf(time, unit)
  const next = stepped(time, unit, 1)
  return time - begin < next - time ? begin : next
}

/** What a view's date covers within an extent; undefined where it lies outside of it. */
export const bandOf = (date: string, { from, to }: Extent): Extent | undefined => {
  const span = spanOf(date)
  if (!span) return undefined
  const { first, last } = reachOf(span)
  return last < from || first > to ? undefined : { from: Math.max(first, from), to: Math.min(last, to) }
}

/**
 * The view's date with one side moved to the unit that is so many units away; the other side stays as written. A side does not
 * pass the other one, nor leave the extent; moved by an infinite number it goes as far as it can. Where both lie in one unit,
 * a side that is moved towards the other takes it along, for the date must not grow the other way.
 */
export const moveSide = (date: string, side: 'from' | 'to', by: number, unit: Unit, extent: Extent): string => {
  const band = bandOf(date, extent)
  if (!band) return date
  const moved = Number.isFinite(by) ? stepped(band[side], unit, by) : by > 0 ? extent.to - 1 : extent.from
  const kept = Math.min(Math.max(beginOf(moved, unit), beginOf(extent.from, unit)), beginOf(extent.to - 1, unit))
  const [from = date, to = from] = date.split('/')
  const other = side === 'from' ? band.to : band.from
  if (side === 'from' ? stepped(kept, unit, 1) > other : kept <= other) {
    const here = beginOf(band[side], unit)
    if (here !== beginOf(other, unit)) return unitAt(other, unit)
    return kept === here || !Number.isFinite(by) ? date : unitAt(kept, unit)
  }
  return side === 'from' ? interval(unitAt(kept, unit), to) : interval(from, unitAt(kept, unit))
}
