import type { Claim } from '../model/claim.ts'
import { type Edge, endsOf } from '../model/claimTime.ts'
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
  const { start, end } = endsOf(edtf, spanOfValid(written ?? edtf))
  const isTold = ({ how }: Edge) => how === 'sharp' || how === 'faded'
  return {
    from: yearOf(Number.isFinite(start.from) ? start.from : end.from),
    to: yearOf(end.to),
    point: !edtf.includes('/'),
    start: isTold(start) ? 'told' : 'unknown',
    end: isTold(end) ? 'told' : end.how === 'open' ? 'open' : 'unknown',
  }
}

/** A time in milliseconds as a year with its fraction. */
export const yearOf = (time: number): number => {
  const year = new Date(time).getUTCFullYear()
  const begin = Date.UTC(year, 0)
  return year + (time - begin) / (Date.UTC(year + 1, 0) - begin)
}
