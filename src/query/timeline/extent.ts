import { timeOfClaim } from '../../model/claimTime.ts'
import type { Dataset } from '../../model/dataset.ts'
import { spanOfValid } from '../../model/date.ts'

/** A stretch of time, in milliseconds since 1970 (UTC). */
export interface Extent {
  readonly from: number
  readonly to: number
}

const day = 86_400_000
const week = 7 * day
/** The closer scale shows no more than this, apart from its margins. */
const longestWindow = 12 * week
const margin = 2 * week

/** Whole years around everything that is dated: the scale of decades. */
export const wholeExtent = (dataset: Dataset): Extent => {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  const take = (time: number) => {
    if (!Number.isFinite(time)) return
    from = Math.min(from, time)
    to = Math.max(to, time)
  }
  for (const when of [...dataset.articles, ...dataset.events].map((one) => one.when)) {
    const { first, last } = spanOfValid(when)
    take(first)
    take(last)
  }
  for (const claim of dataset.claims) {
    const { start, end } = timeOfClaim(claim, dataset)
    for (const time of [start.from, start.to, end.from, end.to]) take(time)
  }
  if (from > to) return { from: Date.UTC(2000, 0), to: Date.UTC(2001, 0) }
  return { from: Date.UTC(yearOf(from) - 1, 0), to: Date.UTC(yearOf(to) + 1, 0) }
}

const yearOf = (time: number) => new Date(time).getUTCFullYear()

/**
 * The weeks in which most days fall that the articles name, with a margin, from a Monday to a Monday: what the closer scale
 * shows. Undefined where too few days are named for a second scale to tell anything.
 */
export const closeExtent = (dataset: Dataset): Extent | undefined => {
  const days = namedDays(dataset)
  if (days.length < 3) return undefined
  let best: { from: number; to: number; count: number } | undefined
  for (let first = 0, last = 0; first < days.length; first += 1) {
    while (last + 1 < days.length && (days[last + 1] as number) - (days[first] as number) <= longestWindow) last += 1
    const count = last - first + 1
    if (!best || count > best.count) best = { from: days[first] as number, to: days[last] as number, count }
  }
  if (!best) return undefined
  return { from: mondayBefore(best.from - margin), to: mondayBefore(best.to + margin) + week }
}

/** 5 January 1970 was a Monday. */
const mondayBefore = (time: number): number => Math.floor((time - 4 * day) / week) * week + 4 * day

/** Every day that a claim, an event or an article names, once for each naming, in order. */
const namedDays = ({ claims, events, articles }: Dataset): number[] =>
  [...claims, ...events, ...articles]
    .flatMap(({ when }) => when?.match(/\b\d{4}-\d\d-\d\d\b/g) ?? [])
    .map((text) => Date.parse(`${text}T00:00:00Z`))
    .sort((a, b) => a - b)
