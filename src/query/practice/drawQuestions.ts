import { groupBy } from '../../lib/groupBy.ts'
import { seeded, shuffled } from '../../lib/seeded.ts'
import type { Dataset } from '../../model/dataset.ts'
import { type MadeSort, madeSorts, type PracticeQuestion, type PracticeSet } from '../../model/practice.ts'
import type { Story } from '../../model/story.ts'
import { articleQuestions } from './articleQuestions.ts'
import { relationQuestions } from './relationQuestions.ts'
import { statusQuestions } from './statusQuestions.ts'
import { storyQuestions } from './storyQuestions.ts'
import { triadQuestions } from './triadQuestions.ts'

const makers: Readonly<Record<MadeSort, (dataset: Dataset) => PracticeQuestion[]>> = {
  relation: relationQuestions,
  status: statusQuestions,
  article: articleQuestions,
  triad: triadQuestions,
}

const remembered = new WeakMap<Dataset, Map<MadeSort, readonly PracticeQuestion[]>>()

/** Every question of a sort that a map has; made once. */
export const questionsOfSort = (dataset: Dataset, sort: MadeSort): readonly PracticeQuestion[] => {
  const own = remembered.get(dataset) ?? new Map<MadeSort, readonly PracticeQuestion[]>()
  remembered.set(dataset, own)
  const made = own.get(sort) ?? makers[sort](dataset)
  own.set(sort, made)
  return made
}

/** The questions of a set: the same for the same map. Fewer than are asked for where the map has no more; none of an unknown story. */
export const questionsOf = (dataset: Dataset, stories: readonly Story[], set: PracticeSet): PracticeQuestion[] => {
  if (set.of === 'story') {
    const story = stories.find(({ id }) => id === set.story)
    return story ? storyQuestions(dataset, story) : []
  }
  const random = seeded(set.seed)
  if (set.of !== 'mixed') return dealt(questionsOfSort(dataset, set.of), random).slice(0, set.count)
  const hands = madeSorts.map((sort) => dealt(questionsOfSort(dataset, sort), random))
  return inTurns(hands).slice(0, set.count)
}

/**
 * In random order, but of each right answer in turn, so that not every second one is "asserted"; what a question is about
 * comes once before it comes again.
 */
const dealt = (questions: readonly PracticeQuestion[], random: () => number): PracticeQuestion[] => {
  const byAnswer = [...groupBy(shuffled(questions, random), answerOf).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const turns = inTurns(
    shuffled(
      byAnswer.map(([, all]) => all),
      random,
    ),
  )
  const seen = new Set<string>()
  const isFirst = (question: PracticeQuestion) => {
    const subject = subjectOf(question)
    return !seen.has(subject) && seen.add(subject)
  }
  const first = turns.filter(isFirst)
  const again = turns.filter((question) => !first.includes(question))
  return [...first, ...again]
}

const answerOf = ({ options }: PracticeQuestion): string =>
  options.flatMap(({ id, right }) => (right ? [id] : [])).join()

/** What two questions should not both ask: the same pair at another date, or the same paraphrase. */
const subjectOf = ({ id, sort, given, claims }: PracticeQuestion): string =>
  sort === 'relation' ? (id.split(':').at(-1) ?? id) : sort === 'triad' ? id : (given[0]?.text ?? claims.join())

const inTurns = <T>(hands: readonly (readonly T[])[]): T[] => {
  const longest = Math.max(0, ...hands.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => hands.flatMap((hand) => hand.slice(turn, turn + 1))).flat()
}
