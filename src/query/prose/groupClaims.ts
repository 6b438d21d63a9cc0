import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { overlap, reachOf, spanOfValid } from '../../model/date.ts'
import { rankOf } from '../../model/status.ts'
import { type Validity, validities, validityOf } from '../../model/validity.ts'

/** Claims that say the same thing in the same way, so that one sentence does for all of them. */
export interface Told {
  readonly claims: readonly Claim[]
  /** The one that lends the sentence its words. */
  readonly claim: Claim
  readonly validity: Validity
  /** It is undated and its article is of another time than the view: it has to be told when that was. */
  readonly asWritten: boolean
  readonly articles: number
}

/** Puts claims together that share kind, ends, status, date and speaker: what holds comes first, then what is said most plainly. */
export const groupClaims = (claims: readonly Claim[], dataset: Dataset, date: string): Told[] => {
  const at = spanOfValid(date)
  const groups = new Map<string, { claims: Claim[]; validity: Validity; asWritten: boolean }>()
  for (const claim of claims) {
    const validity = validityOf(claim, at, dataset)
    const asWritten =
      claim.when === undefined && !overlap(reachOf(at), spanOfValid(dataset.article.get(claim.article)?.when ?? date))
    const own = claim.when ?? (asWritten ? claim.article : '')
    const ends = claim.directed ? [claim.from, claim.to] : [claim.from, claim.to].sort()
    const key = JSON.stringify([claim.kind, ends, claim.status, own, claim.attributedTo, validity])
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { claims: [claim], validity, asWritten })
  }
  return [...groups.values()]
    .map(({ claims: own, validity, asWritten }) => ({
      claims: own,
      claim: own[0] as Claim,
      validity,
      asWritten,
      articles: new Set(own.map(({ article }) => article)).size,
    }))
    .sort(
      (a, b) =>
        validities.indexOf(a.validity) - validities.indexOf(b.validity) ||
        rankOf(a.claim.status) - rankOf(b.claim.status) ||
        b.articles - a.articles ||
        b.claims.length - a.claims.length,
    )
}
