import type { Relation } from './relation.ts'

/** Something a step asks before it tells. Its answer rests on claims or facts, as every sentence does. */
export type Question = FreeQuestion | ChoiceQuestion | PredictQuestion | FriendsQuestion | HedgeQuestion

interface Asked {
  readonly ask: string
  /** The answer in our own words. */
  readonly answer: string
  readonly claims: readonly string[]
  readonly facts: readonly string[]
}

/** To be talked about; nothing is right or wrong. */
export interface FreeQuestion extends Asked {
  readonly type: 'free'
}

export interface ChoiceQuestion extends Asked {
  readonly type: 'choice'
  readonly options: readonly Option[]
}

export interface Option {
  readonly text: string
  readonly right: boolean
}

/** What ties two actors at the date of the step? Until it is answered their ties are hidden. */
export interface PredictQuestion extends Asked {
  readonly type: 'predict'
  readonly pair: readonly [string, string]
  /** The relations that the articles tell of. */
  readonly right: readonly Relation[]
}

/** By the ties of both to a third, should two actors be friends or foes? Until it is answered their own ties are hidden. */
export interface FriendsQuestion extends Asked {
  readonly type: 'friends'
  readonly pair: readonly [string, string]
  /** The third. */
  readonly through: string
  /** What the enemy of an enemy, or the friend of a friend, would be. */
  readonly expected: 'friends' | 'foes'
}

/** Which of some claims does its article not say outright? Those whose status is softer than attributed. */
export interface HedgeQuestion extends Asked {
  readonly type: 'hedge'
  readonly among: readonly string[]
}

export const questionTypes = [
  'free',
  'choice',
  'predict',
  'friends',
  'hedge',
] as const satisfies readonly Question['type'][]

/** The pair whose ties a question keeps back until it is answered. */
export const hiddenPair = (question: Question | undefined): readonly [string, string] | undefined =>
  question?.type === 'predict' || question?.type === 'friends' ? question.pair : undefined
