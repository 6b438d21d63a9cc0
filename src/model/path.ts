import type { Claim } from './claim.ts'
import type { Tie } from './tie.ts'

/** One step of a path: a pair, walked from one of its actors to the other. */
export interface Hop {
  readonly from: string
  readonly to: string
  /** The ties that carry it, the one that tells most first. */
  readonly ties: readonly [Tie, ...Tie[]]
  /** The claim of the first tie by which the step is told. */
  readonly claim: Claim
  /** The claim runs the way that the path goes. */
  readonly forward: boolean
  /** At least one tie holds at the date, and more than a hedge says so. */
  readonly certain: boolean
}

/** A chain of ties between two actors. */
export interface TiePath {
  readonly actors: readonly string[]
  readonly hops: readonly Hop[]
}
