import { longMonths } from '../../words/months.ts'

/*
 * Dates of writing for citations. Our records hold no date as printed (CSL's `issued`): `when` is inferred by the curators,
 * often as a span. Every style therefore puts it between square brackets, the mark for what the citing person supplies.
 */

interface Day {
  readonly year: string
  readonly month?: number
  readonly day?: number
}

/** The first and the last day of an EDTF date or interval; undefined where there is none. */
export const daysOf = (edtf: string | undefined): readonly [Day, Day] | undefined => {
  if (!edtf) return undefined
  const [from = '', to = from] = edtf.split('/')
  const [a, b] = [dayOf(from), dayOf(to)]
  const first = a ?? b
  const last = b ?? a
  return first && last ? [first, last] : undefined
}

const dayOf = (text: string): Day | undefined => {
  const found = /^(\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.replace(/[~?%]/g, ''))
  if (!found) return undefined
  const [, year = '', month, day] = found
  return {
    year: year.endsWith('X') ? `${year.slice(0, 3)}0s` : year,
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  }
}

/** "2021", "2021–2022" */
export const years = ([from, to]: readonly [Day, Day]): string =>
  from.year === to.year ? from.year : `${from.year}–${to.year}`

/** "August 28–31, 2021", "August 28–September 1, 2021", "November 2021–March 2022" */
export const monthFirst = ([from, to]: readonly [Day, Day]): string => {
  const name = (day: Day) => (day.month ? (longMonths[day.month - 1] ?? '') : '')
  const start = [name(from), from.day].filter(Boolean).join(' ')
  const end = [from.month === to.month && from.year === to.year && to.day ? '' : name(to), to.day]
    .filter(Boolean)
    .join(' ')
  const withYear = (text: string, { year, day }: Day) => (text ? `${text}${day ? ',' : ''} ${year}` : year)
  if (from.year !== to.year) return `${withYear(start, from)}–${withYear(end, to)}`
  if (from.month === to.month && from.day === to.day) return withYear(start, from)
  return withYear(`${start}–${end}`, to)
}

/** As MLA writes it: "28–31 Aug. 2021", "28 Aug.–1 Sept. 2021", "Nov. 2021–Mar. 2022" */
export const dayFirst = ([from, to]: readonly [Day, Day]): string => {
  const name = (day: Day) => (day.month ? (mlaMonths[day.month - 1] ?? '') : '')
  const written = (day: Day, year: boolean) => [day.day, name(day), year && day.year].filter(Boolean).join(' ')
  if (from.year !== to.year) return `${written(from, true)}–${written(to, true)}`
  if (from.month === to.month && from.day === to.day) return written(from, true)
  if (from.month === to.month && from.day && to.day) return `${from.day}–${written(to, true)}`
  return `${written(from, false)}–${written(to, true)}`
}

/** MLA Handbook, 9th edition, appendix 1: months of more than four letters are shortened. */
const mlaMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
