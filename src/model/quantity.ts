import { spanOf } from './date.ts'
import type { Fact } from './fact.ts'

/**
 * The figure that a fact gives, as a stretch on an axis: a number, or a time in milliseconds since 1970 (UTC).
 * `least` and `most` bound it from one side; `vague` is a word such as "thousands", read as `vagueness` says.
 */
export interface Quantity {
  readonly axis: 'number' | 'time'
  readonly low: number
  readonly high: number
  readonly form: 'exact' | 'range' | 'least' | 'most' | 'vague'
}

/** How words for orders of magnitude are read: from twice to ten times the unit; "a few" only to five times. */
const vagueness = { from: 2, to: 10, fewTo: 5 } as const

const units = { dozen: 12, ten: 10, hundred: 100, thousand: 1000, million: 1_000_000 } as const

/** The figure of a fact; undefined where it gives none, or a date that is not its point. */
export const quantityOf = ({
  value,
  range,
  unit,
  when,
}: Pick<Fact, 'value' | 'range' | 'unit' | 'when'>): Quantity | undefined => {
  if (range) return { axis: 'number', low: range[0], high: range[1], form: 'range' }
  if (typeof value === 'number') return exactly(value)
  if (value === undefined) return undefined
  if (unit !== undefined) return numberIn(value)
  return when !== undefined && /\b\d{4}\b/.test(value) ? timeOf(when) : undefined
}

const exactly = (value: number): Quantity => ({ axis: 'number', low: value, high: value, form: 'exact' })

const numberIn = (text: string): Quantity | undefined => {
  const [, before = '', digits] = /^(\D*)(\d[\d,]*(?:\.\d+)?)/.exec(text) ?? []
  if (digits === undefined) return vagueIn(text)
  const bound = exactly(Number(digits.replaceAll(',', '')))
  if (/\b(up to|at most|under|fewer than|less than)\b/i.test(before)) return { ...bound, form: 'most' }
  if (/\b(more than|over|at least|above)\b/i.test(before)) return { ...bound, form: 'least' }
  return bound
}

const vagueIn = (text: string): Quantity | undefined => {
  const [, few, word] = /\b(?:(few|several) )?(dozen|ten|hundred|thousand|million)s?\b/i.exec(text) ?? []
  const unit = units[word?.toLowerCase() as keyof typeof units]
  if (!unit) return undefined
  return {
    axis: 'number',
    low: vagueness.from * unit,
    high: (few ? vagueness.fewTo : vagueness.to) * unit,
    form: 'vague',
  }
}

const timeOf = (when: string): Quantity | undefined => {
  const span = spanOf(when)
  return span ? { axis: 'time', low: span.first, high: span.last, form: 'range' } : undefined
}
