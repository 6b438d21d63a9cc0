import type { SignedPair } from './sign.ts'

/** Three actors of which every pair has a sign. */
export interface SignedTriad {
  /** By alphabet. */
  readonly actors: readonly [string, string, string]
  /** First with second, second with third, first with third. */
  readonly pairs: readonly [SignedPair, SignedPair, SignedPair]
  /** Absent where a pair has both signs. */
  readonly standing?: Standing
  readonly outcome: Outcome
}

/**
 * How three stand with each other: all friends; two friends with a common enemy; one between two rivals; or three rivals,
 * strained in the classic theory and allowed by weak balance (Davis 1967).
 */
export type Standing = 'friends' | 'common enemy' | 'between' | 'rivals'

/** `depends`: balanced or strained by how a pair with both signs is read. */
export const outcomes = ['balanced', 'depends', 'strained'] as const
export type Outcome = (typeof outcomes)[number]

export const triadId = ({ actors }: Pick<SignedTriad, 'actors'>): string => actors.join('--')
