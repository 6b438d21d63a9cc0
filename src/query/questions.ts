import { contestedPairs } from '../model/contested.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Answer, Disagreement } from '../model/disagreement.ts'
import type { Fact } from '../model/fact.ts'

/** What a question is about: how actors stand to each other, what is true of an actor, what happened. */
export const topics = ['ties', 'facts', 'events'] as const
export type Topic = (typeof topics)[number]

export interface Question {
  readonly disagreement: Disagreement
  readonly topic: Topic
  /** The articles on which each answer rests, in the order of the answers. */
  readonly articlesOf: readonly (readonly string[])[]
  /** All that speak of it, in the order of the dataset. */
  readonly articles: readonly string[]
  readonly silent: readonly string[]
  /** Those that share no answer with another article; none where every article says something else. */
  readonly alone: readonly string[]
  /** The actor or event that most of its facts are about. */
  readonly subject?: { readonly type: 'actor' | 'event'; readonly id: string }
}

/** Answers are named by letters, as on the map. */
export const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26))

const remembered = new WeakMap<Dataset, readonly Question[]>()

/** All questions that the articles answer differently, by topic; within a topic as the curators put them. */
export const questionsOf = (dataset: Dataset): readonly Question[] => {
  const known = remembered.get(dataset)
  if (known) return known
  const contested = new Set([...contestedPairs(dataset).values()].flat())
  const all = dataset.disagreements.map((disagreement) =>
    questionOf(dataset, disagreement, contested.has(disagreement)),
  )
  const sorted = topics.flatMap((topic) => all.filter((question) => question.topic === topic))
  remembered.set(dataset, sorted)
  return sorted
}

/** The question that a view has open. */
export const openQuestion = (dataset: Dataset, id: string | undefined): Question | undefined =>
  questionsOf(dataset).find(({ disagreement }) => disagreement.id === id)

/** Whether at least two of its answers rest on an article that is on. */
export const standsOpen = ({ articlesOf }: Pick<Question, 'articlesOf'>, off: readonly string[]): boolean =>
  articlesOf.filter((own) => own.some((id) => !off.includes(id))).length > 1

const questionOf = (dataset: Dataset, disagreement: Disagreement, contested: boolean): Question => {
  const { answers } = disagreement
  const order = dataset.articles.map(({ id }) => id)
  const articlesOf = answers.map((answer) => {
    const cited = new Set([...claimsOf(dataset, answer), ...factsOf(dataset, answer)].map(({ article }) => article))
    return order.filter((id) => cited.has(id))
  })
  const articles = order.filter((id) => articlesOf.some((own) => own.includes(id)))
  const alone = articles.filter((id) => articlesOf.every((own) => !own.includes(id) || own.length === 1))
  const facts = answers.flatMap((answer) => factsOf(dataset, answer))
  const subject = subjectOf(facts)
  return {
    disagreement,
    topic: topicOf(answers, facts, contested),
    articlesOf,
    articles,
    silent: order.filter((id) => !articles.includes(id)),
    alone: alone.length === articles.length ? [] : alone,
    ...(subject && { subject }),
  }
}

/**
 * About ties where two answers rest on claims of one pair, or most answers on no fact; else about what most of its facts
 * are about.
 */
const topicOf = (answers: readonly Answer[], facts: readonly Fact[], contested: boolean): Topic => {
  const factual = answers.filter((answer) => answer.facts.length > 0).length
  if (contested || factual * 2 < answers.length) return 'ties'
  return facts.filter(({ event }) => event !== undefined).length * 2 > facts.length ? 'events' : 'facts'
}

const subjectOf = (facts: readonly Fact[]): Question['subject'] => {
  const counts = new Map<string, number>()
  const key = ({ actor, event }: Fact) => actor ?? event ?? ''
  for (const fact of facts) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + 1)
  const [most] = [...facts].sort((a, b) => (counts.get(key(b)) ?? 0) - (counts.get(key(a)) ?? 0))
  if (!most) return undefined
  return most.actor ? { type: 'actor', id: most.actor } : { type: 'event', id: most.event ?? '' }
}

export const claimsOf = ({ claim }: Pick<Dataset, 'claim'>, answer: Answer) =>
  answer.claims.flatMap((id) => claim.get(id) ?? [])
export const factsOf = ({ fact }: Pick<Dataset, 'fact'>, answer: Answer) =>
  answer.facts.flatMap((id) => fact.get(id) ?? [])
