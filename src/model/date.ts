import edtf from 'edtf'

/**
 * The stretch of time that an EDTF date covers, in milliseconds since 1970 (UTC).
 * `start` is null where unknown (`/2019`); `end` is null where unknown (`2015/`, and any bare date, which attests but
 * does not end) and Infinity where open (`2015/..`). `first` and `last` bound the date or dates that are written down.
 */
export interface Span {
  readonly start: number | null
  readonly end: number | null
  readonly first: number
  readonly last: number
}

const longest = 40
const known = new Map<string, Span | null>()

/** Reads an EDTF date (levels 0 to 2) or interval; null where it is none, is reversed or is over 40 characters long. */
export const spanOf = (text: string): Span | null => {
  let span = known.get(text)
  if (span === undefined) {
    span = text.length > longest || impossibleDay(text) ? null : read(text)
    if (known.size < 5000) known.set(text, span)
  }
  return span
}

/** The first written day that its month does not have; the EDTF parser lets 2019-02-29 pass as 1 March. */
export const impossibleDay = (text: string): string | undefined =>
  text.match(/\b\d{4}-(0[1-9]|1[0-2])-\d\d\b/g)?.find((day) => {
    const time = Date.parse(`${day}T00:00:00Z`)
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day
  })

/** As spanOf, for dates that have been validated. */
export const spanOfValid = (text: string): Span => {
  const span = spanOf(text)
  if (!span) throw new Error(`Not an EDTF date: ${text}`)
  return span
}

const read = (text: string): Span | null => {
  try {
    const [from = '', to, ...more] = text.split('/')
    if (to === undefined) {
      const written = writtenBounds(from)
      return written && { start: written.min, end: null, first: written.min, last: written.max }
    }
    if (more.length > 0 || /[[\]{}]/.test(text)) return null
    const first = writtenBounds(from)
    const last = writtenBounds(to)
    const from0 = first ?? last
    const to1 = last ?? first
    if (!from0 || !to1 || from0.min > to1.max) return null
    return {
      start: from === '..' ? Number.NEGATIVE_INFINITY : (first?.min ?? null),
      end: to === '..' ? Number.POSITIVE_INFINITY : (last?.max ?? null),
      first: from0.min,
      last: to1.max,
    }
  } catch {
    return null
  }
}

/** The bounds of a plain year, month or day, for which the grammar would be a long way round. */
const plainBounds = (text: string): { min: number; max: number } | null => {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined) return null
  const [y, m, d] = [Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1]
  const end = day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1)
  return y < 100 ? null : { min: Date.UTC(y, m, d), max: end - 1 }
}

const bound = (value: number | null | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** The bounds of one side of an interval; null where it is empty or open. */
const writtenBounds = (side: string): { min: number; max: number } | null => {
  if (side === '' || side === '..') return null
  const simple = plainBounds(side)
  if (simple) return simple
  const date = edtf(side)
  const min = bound(date.min)
  const max = bound(date.max)
  return min === null || max === null ? null : { min, max }
}

/** The span of a view's date, which means any time within it: an open side reaches as far as time does. */
export const reachOf = (span: Span): Span => ({
  ...span,
  first: span.start === Number.NEGATIVE_INFINITY ? span.start : span.first,
  last: span.end === Number.POSITIVE_INFINITY ? span.end : span.last,
})

export const overlap = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first <= b.last && b.first <= a.last
