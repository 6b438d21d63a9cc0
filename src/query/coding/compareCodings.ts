import { type Coded, disputeOf, nominalAlpha, type Reliability } from '../../analysis/krippendorff.ts'
import type { Claim } from '../../model/claim.ts'
import {
  type Code,
  type Coding,
  comparable,
  type RelationCode,
  type Standing,
  type StatusCode,
} from '../../model/coding.ts'

export const aspects = ['relation', 'status'] as const
export type Aspect = (typeof aspects)[number]

/** How far some coders agree on one thing. */
export interface Agreement extends Reliability {
  readonly aspect: Aspect
}

/** What one coder chose beside what the curators chose. */
export interface Beside {
  readonly claim: Claim
  readonly code: Code
  /** Undefined where it cannot be compared: nothing was chosen, or "cannot tell". */
  readonly same: Readonly<Record<Aspect, boolean | undefined>>
}

/** A coder's codes beside the curators', claim by claim, and how far they agree. */
export const besideCurator = (
  claims: readonly Claim[],
  coding: Coding,
): {
  readonly rows: readonly Beside[]
  readonly agreement: readonly Agreement[]
} => {
  const codes = codesByClaim(coding)
  return {
    rows: claims.map((claim) => {
      const code = codes.get(claim.id) ?? { claim: claim.id }
      const same = (aspect: Aspect) => {
        const value = choiceOf(code, aspect)
        return value === undefined ? undefined : value === claim[aspect]
      }
      return { claim, code, same: { relation: same('relation'), status: same('status') } }
    }),
    agreement: aspects.map((aspect) => agreementOn(aspect, claims, [coding], true)),
  }
}

/** Several coders' codes of one claim. */
export interface MergedRow {
  readonly claim: Claim
  /** In the order of the coders; undefined where one said nothing of it. */
  readonly codes: readonly (Code | undefined)[]
  /** Of all pairs of coders, the share that differ, of relation and of status. */
  readonly dispute: Readonly<Record<Aspect, number>>
}

/** How a claim stands among those who coded it. */
export const standingOf = ({ claim, codes, dispute }: MergedRow): Standing => {
  if (dispute.relation + dispute.status > 0) return 'disputed'
  const told = aspects.map((aspect) => codes.flatMap((code) => (code && choiceOf(code, aspect)) ?? []))
  const most = Math.max(...told.map(({ length }) => length))
  if (most === 0) return 'untold'
  const same = told.every((own, index) => own.every((value) => value === claim[aspects[index] ?? 'relation']))
  return most > 1 ? (same ? 'agreed' : 'curatorDiffers') : same ? 'oneAgrees' : 'oneDiffers'
}

export interface Merged {
  readonly coders: readonly string[]
  /** The most disputed first. */
  readonly rows: readonly MergedRow[]
  readonly among: readonly Agreement[]
  /** The same with the curators as one coder more. */
  readonly withCurator: readonly Agreement[]
  /** Each coder with the curators alone. */
  readonly each: readonly { readonly coder: string; readonly agreement: readonly Agreement[] }[]
}

/** The claims of which some coder says something, in the order of the map. */
export const codedClaims = (all: readonly Claim[], codings: readonly Coding[]): Claim[] => {
  const coded = new Set(codings.flatMap(({ codes }) => codes.map(({ claim }) => claim)))
  return all.filter(({ id }) => coded.has(id))
}

/** All that several coders said of some claims. */
export const mergeCodings = (claims: readonly Claim[], codings: readonly Coding[]): Merged => {
  const all = codings.map(codesByClaim)
  const rows = claims.map((claim): MergedRow => {
    const codes = all.map((own) => own.get(claim.id))
    const dispute = (aspect: Aspect) => disputeOf(codes.map((code) => code && choiceOf(code, aspect)))
    return { claim, codes, dispute: { relation: dispute('relation'), status: dispute('status') } }
  })
  const sum = ({ dispute }: MergedRow) => dispute.relation + dispute.status
  return {
    coders: codings.map(({ coder }) => coder),
    // The sort is stable: what is equally disputed stays in the order in which it was read.
    rows: rows.sort((a, b) => sum(b) - sum(a)),
    among: aspects.map((aspect) => agreementOn(aspect, claims, codings, false)),
    withCurator: aspects.map((aspect) => agreementOn(aspect, claims, codings, true)),
    each: codings.map((coding) => ({
      coder: coding.coder,
      agreement: aspects.map((aspect) => agreementOn(aspect, claims, [coding], true)),
    })),
  }
}

const codesByClaim = ({ codes }: Coding): ReadonlyMap<string, Code> => new Map(codes.map((code) => [code.claim, code]))

/** What counts of a code: where there is no tie there is no status either, and "cannot tell" is nothing. */
const choiceOf = (code: Code, aspect: Aspect): RelationCode | StatusCode | undefined => {
  if (aspect === 'status' && code.relation === 'none') return undefined
  return comparable<RelationCode | StatusCode>(code[aspect])
}

const agreementOn = (
  aspect: Aspect,
  claims: readonly Claim[],
  codings: readonly Coding[],
  curator: boolean,
): Agreement => {
  const coders = codings.map((coding): Coded => {
    const codes = codesByClaim(coding)
    return claims.map(({ id }) => {
      const code = codes.get(id)
      return code && choiceOf(code, aspect)
    })
  })
  return { aspect, ...nominalAlpha(curator ? [...coders, claims.map((claim) => claim[aspect])] : coders) }
}
