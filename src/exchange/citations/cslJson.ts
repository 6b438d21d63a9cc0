import { type Format, piece } from './citation.ts'
import { remarksOf } from './remarks.ts'
import { daysOf } from './when.ts'

/** CSL-JSON, schema 1.0: a span of dates is two sets of date-parts, and `circa` says that it is not printed. */
export const cslJson: Format = (article, locator) => {
  const { id, csl, URL, when } = article
  const parts = daysOf(when)?.map(({ year, month, day }) =>
    [Number.parseInt(year, 10), month, day].filter((part) => part !== undefined),
  )
  const [from, to] = parts ?? []
  const issued = from && { 'date-parts': String(from) === String(to) ? [from] : parts, circa: true }
  const note = remarksOf(article, locator).join(' ')
  const item = { id, ...csl, ...(issued && { issued }), URL, ...(note && { note }) }
  return [piece('record', JSON.stringify([item], null, 2))]
}
