import type { Relation } from './relation.ts'
import { type Pair, pairId } from './relationship.ts'
import type { Status } from './status.ts'
import type { Tie } from './tie.ts'

/** How the reader takes the ties of a pair for its sign (rule 8 of the model). */
export interface SignReading {
  /** Whether cooperation counts as positive, or not at all. */
  readonly cooperation: boolean
  /** A pair with ties of both signs: left out, or read once as positive and once as negative. */
  readonly ambivalent: 'out' | 'both'
  /** Which of the less than certain statuses count beside asserted and attributed. */
  readonly also: readonly SoftStatus[]
  /** Whether ties count of which nobody knows if they held at the date. */
  readonly unknown: boolean
}

export const softStatuses = ['hedged', 'predicted', 'questioned'] as const satisfies readonly Status[]
export type SoftStatus = (typeof softStatuses)[number]

export const defaultSigns: SignReading = { cooperation: true, ambivalent: 'out', also: [], unknown: false }

export type Sign = 'positive' | 'negative' | 'ambivalent'

/** A pair of which the sign is known. */
export interface SignedPair {
  readonly id: string
  readonly actors: Pair
  readonly sign: Sign
  /** The ties that give the sign. */
  readonly ties: readonly Tie[]
}

/** The sign of a relation on its own; affiliation is structure and has none. */
export const signOfRelation = (
  relation: Relation,
  { cooperation }: Pick<SignReading, 'cooperation'>,
): 'positive' | 'negative' | undefined => {
  if (relation === 'rivalry') return 'negative'
  if (relation === 'alliance' || (relation === 'cooperation' && cooperation)) return 'positive'
  return undefined
}

/** Whether the reader takes a tie for granted: it stands at the date and is certain enough. Ended and denied ties never are. */
export const isTaken = ({ status, validity }: Pick<Tie, 'status' | 'validity'>, reading: SignReading): boolean =>
  (validity === 'holds' || (validity === 'unknown' && reading.unknown)) &&
  (status === 'asserted' || status === 'attributed' || reading.also.some((one) => one === status))

/** Whether a tie gives its pair a sign. */
export const isSigned = (tie: Pick<Tie, 'relation' | 'status' | 'validity'>, reading: SignReading): boolean =>
  signOfRelation(tie.relation, reading) !== undefined && isTaken(tie, reading)

/** The signs of the pairs of some ties; pairs without any are left out, for what is not told is unknown. */
export const signedPairs = (ties: readonly Tie[], reading: SignReading): SignedPair[] => {
  const pairs = new Map<string, { actors: Pair; ties: Tie[] }>()
  for (const tie of ties) {
    if (!isSigned(tie, reading)) continue
    const id = pairId(...tie.actors)
    const pair = pairs.get(id) ?? { actors: tie.actors, ties: [] }
    pair.ties.push(tie)
    pairs.set(id, pair)
  }
  return [...pairs].map(([id, pair]) => {
    const signs = new Set(pair.ties.map((tie) => signOfRelation(tie.relation, reading)))
    return { id, ...pair, sign: signs.size > 1 ? 'ambivalent' : signs.has('negative') ? 'negative' : 'positive' }
  })
}
