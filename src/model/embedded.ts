import type { Lens, View } from './view.ts'

/** What the author of a page may let its readers do with the map that they have put into it. */
export const allowances = ['look', 'open', 'story', 'date', 'filter', 'lens', 'wheel'] as const
export type Allowance = (typeof allowances)[number]
export type Allowed = ReadonlySet<Allowance>

/** Where the author says nothing. */
export const usuallyAllowed: readonly Allowance[] = ['look', 'open', 'story']

/** Which of the view each of them changes; a step of a story brings a view of its own. */
const parts: Readonly<Record<Exclude<Allowance, 'story' | 'wheel'>, readonly (keyof View)[]>> = {
  look: ['camera'],
  open: ['selection'],
  date: ['date'],
  filter: ['filters', 'folded', 'focus', 'shown', 'everything'],
  lens: ['lens', 'question', 'matrix', 'timeline', 'table'],
}

/** The view that comes of a change where not everything is allowed: what is not stays as it was. */
export const withinAllowed = (before: View, after: View, may: Allowed): View => {
  const changeable = new Set<string>(
    Object.entries(parts).flatMap(([allowance, keys]) => (may.has(allowance as Allowance) ? keys : [])),
  )
  const of = (view: View, taken: boolean) => Object.entries(view).filter(([key]) => changeable.has(key) === taken)
  return Object.fromEntries([...of(before, false), ...of(after, true)]) as unknown as View
}

/** The lenses that an embedded page holds; the others are left to the whole map. */
export const embeddedLenses = ['map', 'sources', 'disagreements'] as const satisfies readonly Lens[]
