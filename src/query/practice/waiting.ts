import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import { questionsOf } from './drawQuestions.ts'
import type { Answered, Round } from './round.ts'
import { readSet } from './setCode.ts'

/** A round as it is kept while it is being answered: the questions by their ids, for the set makes them again. */
export interface WaitingRound {
  readonly set: string
  readonly title: string
  readonly again: boolean
  /** The version of the data that it asks about. */
  readonly data: string
  /** The ids of its questions. */
  readonly asked: readonly string[]
  readonly answers: readonly Answered[]
  readonly at: number
  /** Whether it was put aside: then it is offered, and not gone on with unasked. */
  readonly left: boolean
}

/** More than any set holds. */
const most = 200

export const waitingOf = ({ set, title, again, questions, answers, at }: Round, data: string): WaitingRound => ({
  set,
  title,
  again,
  data,
  asked: questions.map(({ id }) => id),
  answers,
  at,
  left: false,
})

/** Whether something of it is still to be answered. */
export const isUnfinished = ({ at, asked }: WaitingRound): boolean => at < asked.length

/** The round itself; undefined where this map has not the same questions. */
export const roundOf = (waiting: WaitingRound, dataset: Dataset, stories: readonly Story[]): Round | undefined => {
  const { set, title, again, data, asked, answers, at } = waiting
  const named = readSet(set)
  if (!named || data !== dataset.version) return undefined
  const all = new Map(questionsOf(dataset, stories, named).map((question) => [question.id, question]))
  const questions = asked.flatMap((id) => all.get(id) ?? [])
  return questions.length === asked.length ? { set, title, again, questions, answers, at } : undefined
}

/** What lies in storage may be anything. */
export const readWaiting = (value: unknown): WaitingRound | undefined => {
  if (!isObject(value)) return undefined
  const { set, title, again, data, asked, answers, at, left } = value as Record<keyof WaitingRound, unknown>
  if (![set, title, data].every((text) => typeof text === 'string')) return undefined
  if (typeof again !== 'boolean' || typeof left !== 'boolean') return undefined
  if (!isTexts(asked) || asked.length === 0 || new Set(asked).size < asked.length) return undefined
  if (!Array.isArray(answers) || !answers.every(isAnswered)) return undefined
  // Each answer is that of its question, and the place is at the last of them or behind it.
  if (answers.length > asked.length || answers.some(({ id }, index) => id !== asked[index])) return undefined
  if (at !== answers.length && at !== answers.length - 1) return undefined
  if (at < 0) return undefined
  return { set, title, again, data, asked, answers, at, left } as WaitingRound
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= most && value.every((one) => typeof one === 'string')
const isAnswered = (value: unknown): value is Answered => {
  if (!isObject(value)) return false
  const { id, chosen, right } = value as Record<keyof Answered, unknown>
  return typeof id === 'string' && isTexts(chosen) && typeof right === 'boolean'
}
