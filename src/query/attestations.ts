import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { spanOfValid } from '../model/date.ts'
import type { Relation } from '../model/relation.ts'

/**
 * When dated claims say that a relation held, in years with fractions (2021.5 is mid-2021). What still held when its article
 * was written reaches to the article's date. A point attests and does not say for how long.
 */
export interface Attestation {
  readonly from: number
  readonly to: number
  readonly point: boolean
  /** `unknown` where the other end is not told; `open` where it still held. */
  readonly start: 'told' | 'unknown'
  readonly end: 'told' | 'unknown' | 'open'
}

export interface AttestedRelation {
  readonly relation: Relation
  /** Without repetitions, the earliest first. */
  readonly attestations: readonly Attestation[]
  /** The dates as written. */
  readonly dates: readonly string[]
}

interface Group {
  readonly relation: Relation
  readonly claims: readonly Claim[]
}

/** The dates of claims by relation; relations without a dated claim are left out. Denied claims attest nothing. */
export const attestationsOf = (groups: readonly Group[], { article }: Pick<Dataset, 'article'>): AttestedRelation[] =>
  groups.flatMap(({ relation, claims }) => {
    const dated = claims.flatMap((claim) =>
      claim.when === undefined || claim.status === 'denied' ? [] : [{ when: claim.when, article: claim.article }],
    )
    if (dated.length === 0) return []
    const found = dated.map((one) => attestationOf(one.when, article.get(one.article)?.when))
    const distinct = new Map(found.map((one) => [JSON.stringify(one), one]))
    const attestations = [...distinct.values()].sort((a, b) => a.from - b.from || a.to - b.to)
    return [{ relation, attestations, dates: [...new Set(dated.map((one) => one.when))] }]
  })

const attestationOf = (edtf: string, written: string | undefined): Attestation => {
  const { start, end, first, last } = spanOfValid(edtf)
  const interval = edtf.includes('/')
  const open = interval && end === Number.POSITIVE_INFINITY
  const to = open && written ? Math.max(last, spanOfValid(written).last) : last
  return {
    from: yearOf(first),
    to: yearOf(to),
    point: !interval,
    start: interval && (start === null || start === Number.NEGATIVE_INFINITY) ? 'unknown' : 'told',
    end: open ? 'open' : interval && end === null ? 'unknown' : 'told',
  }
}

/** A time in milliseconds as a year with its fraction. */
export const yearOf = (time: number): number => {
  const year = new Date(time).getUTCFullYear()
  const begin = Date.UTC(year, 0)
  return year + (time - begin) / (Date.UTC(year + 1, 0) - begin)
}
