import type { Citable, Locator } from './citation.ts'
import { daysOf, monthFirst } from './when.ts'

/** What a record for a program has no field for: how the date is known, what the curators warn of, and the cited phrase. */
export const remarksOf = ({ when, notes }: Citable, locator?: Locator): string[] => {
  const days = daysOf(when)
  return [
    ...(days ? [`Date inferred: [ca. ${monthFirst(days)}].`] : []),
    ...notes,
    ...(locator ? [`Cited at “${locator.phrase}” (line ${locator.paragraph} of the Allegiances copy).`] : []),
  ]
}
