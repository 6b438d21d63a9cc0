import type { SignedPair } from '../model/sign.ts'
import type { SignedTriad } from '../model/triad.ts'
import { balance as words } from '../words/balance.ts'
import type { Assessed } from './balanced.ts'
import type { SignedMap } from './signedMap.ts'
import { signedTriads } from './triads.ts'

/** How many triads are balanced, in a sentence. */
export const triadsInWords = (triads: readonly SignedTriad[]): string => {
  const count = (outcome: SignedTriad['outcome']) => triads.filter((triad) => triad.outcome === outcome).length
  return words.verdict(triads.length, count('balanced'), count('depends'))
}

/** How balanced the signs are, in a sentence or two, by what was computed last. */
export const verdictOf = (
  signed: SignedMap,
  triads: readonly SignedTriad[],
  done: Assessed | undefined,
  failed: boolean,
): string => {
  if (failed) return triadsInWords(triads)
  if (!done) return words.computing
  if (!hasSigns(done)) return words.noSigns
  const { least, most } = done.assessment
  const counted = done.signed === signed ? triads : signedTriads(done.signed)
  return `${triadsInWords(counted)} ${words.flipsNeeded(isProven(done) ? least.value : least.atLeast, most.value, isProven(done))}`
}

const isProven = ({ assessment: { least, most } }: Assessed): boolean =>
  least.atLeast === least.value && most.atLeast === most.value
const hasSigns = ({ signed: { certain, open } }: Assessed): boolean => certain.length + open.length > 0

/** A pair whose sign would flip, and what would become of it. */
interface Flip {
  readonly pair: SignedPair
  readonly note: string
}

interface SmallestChange {
  /** The number of signs that would have to flip, or its bounds. */
  readonly finding: string
  /** How many changes are equally small, where it is more than one. */
  readonly among?: string
  readonly pairs: readonly Flip[]
  /** Pairs of other changes that are as small. */
  readonly instead: readonly Flip[]
}

/** The fewest signs that would have to flip: how many, and which. */
export const smallestChange = (done: Assessed): SmallestChange => {
  const { signed, assessment } = done
  const { two, least, most, flips } = assessment
  const ways = two.ways ?? 1
  const flipped = new Set(two.strained)
  const others = (flips ?? []).flatMap((times, edge) => (times > 0 && !flipped.has(edge) ? [edge] : []))
  const flip = (edge: number): Flip[] => {
    const pair = signed.certain[edge]
    if (!pair) return []
    const becomes = pair.sign === 'negative' ? words.asFriends : words.asRivals
    const times = flips?.[edge]
    const share = times !== undefined && ways > 1 ? words.inSome(times, ways) : undefined
    return [{ pair, note: [becomes, share].filter(Boolean).join(' · ') }]
  }
  return {
    finding: hasSigns(done) ? sentence(least.atLeast, least.value, most.value, isProven(done)) : words.noneToFlip,
    ...(ways > 1 && least.value > 0 && { among: words.oneOf(ways) }),
    pairs: two.strained.flatMap(flip),
    instead: others.flatMap(flip),
  }
}

const sentence = (atLeast: number, least: number, worst: number, proven: boolean): string => {
  if (!proven) return words.bound(atLeast, worst)
  if (worst === 0) return words.nothingToFlip
  return least === worst ? words.proven(least) : words.range(least, worst)
}

/** How many pairs of actors have no sign. */
export const unknownPairs = ({ actors, certain, open }: Pick<SignedMap, 'actors' | 'certain' | 'open'>): string => {
  const pairs = (actors.length * (actors.length - 1)) / 2
  return words.leftUnknown(pairs - certain.length - open.length, pairs)
}
