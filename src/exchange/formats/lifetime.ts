import { type ClaimTime, type Edge, timeOfClaim } from '../../model/claimTime.ts'
import type { Dataset } from '../../model/dataset.ts'
import { spanOfValid } from '../../model/date.ts'
import type { Tie } from '../../model/tie.ts'

/** A stretch of days, both of them within it; a side that is left out is open. */
export interface Spell {
  readonly start?: string
  readonly end?: string
}

/**
 * Where plain days say other than the articles do. `vague`: approximate, uncertain, or a decade. `coarse`: a year or a month.
 * `bare`: attested at a date, its end not told. `unknown`: an end that is not told is written like one that is open. `undated`:
 * stands at the date of its article; `forecast`: from there on.
 */
export const compromises = ['coarse', 'vague', 'bare', 'unknown', 'undated', 'forecast'] as const
export type Compromise = (typeof compromises)[number]

export interface Lifetime {
  readonly spells: readonly Spell[]
  /** What was compromised on, with the first date that made it so. */
  readonly compromises: ReadonlyMap<Compromise, string>
}

/** When a tie held, in whole days, by the claims that do not deny it; by the denials where there is nothing else. */
export const lifetimeOf = ({ claims }: Pick<Tie, 'claims'>, dataset: Pick<Dataset, 'article' | 'kind'>): Lifetime => {
  const affirming = claims.filter(({ status }) => status !== 'denied')
  const times = (affirming.length > 0 ? affirming : claims).map((claim) => timeOfClaim(claim, dataset))
  const found = new Map<Compromise, string>()
  for (const time of times) {
    for (const [one, date] of compromisesOn(time)) if (!found.has(one)) found.set(one, date)
  }
  return { spells: union(times.map(stretchOf)), compromises: found }
}

/** When an actor is known to have existed. */
export const existence = (existed: string): Spell => {
  const { start, end, first, last } = spanOfValid(existed)
  const to = existed.includes('/') ? (end ?? Number.POSITIVE_INFINITY) : last
  return spellOf({ from: existed.includes('/') ? (start ?? Number.NEGATIVE_INFINITY) : first, to })
}

interface Stretch {
  readonly from: number
  readonly to: number
}

const stretchOf = ({ manner, start, end }: ClaimTime): Stretch => ({
  from: told(start) ? start.from : Number.NEGATIVE_INFINITY,
  to: told(end) ? end.to : manner === 'attested' ? start.to : Number.POSITIVE_INFINITY,
})

const told = ({ how }: Edge): boolean => how === 'sharp' || how === 'faded'

const compromisesOn = ({ claim, manner, start, end }: ClaimTime): (readonly [Compromise, string])[] => {
  const when = claim.when ?? ''
  if (manner === 'undated' || manner === 'forecast') return [[manner, when]]
  const [from = '', to = from] = when.split('/')
  const dated = [
    [start, from],
    [end, to],
  ] as const
  return dated.flatMap(([edge, text]): (readonly [Compromise, string])[] => {
    if (edge.how === 'faded') return [['vague', text]]
    if (edge.how === 'sharp' && edge.to - edge.from > day) return [['coarse', text]]
    return edge.how === 'unknown' ? [[manner === 'attested' ? 'bare' : 'unknown', when]] : []
  })
}

const day = 86_400_000

/** Spells of one tie may not overlap where they are read: what touches becomes one. */
const union = (stretches: readonly Stretch[]): Spell[] => {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))) {
    const last = merged.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged.map(spellOf)
}

/** Two infinities have no difference. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

const spellOf = ({ from, to }: Stretch): Spell => ({
  ...(Number.isFinite(from) && { start: dayOf(from) }),
  ...(Number.isFinite(to) && { end: dayOf(to) }),
})

/** As XML Schema has days: four digits for the year at the least. */
export const dayOf = (time: number): string => {
  const date = new Date(Math.max(-furthest, Math.min(furthest, time)))
  const year = date.getUTCFullYear()
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${date.toISOString().slice(-20, -14)}`
}
const furthest = 8_640_000_000_000_000
