import type { Dataset } from '../../model/dataset.ts'
import type { PracticeOption, PracticeQuestion } from '../../model/practice.ts'
import type { Question } from '../../model/question.ts'
import { relations } from '../../model/relation.ts'
import { pairId } from '../../model/relationship.ts'
import { softStatuses } from '../../model/sign.ts'
import type { Step, Story } from '../../model/story.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { practiceQuestions as words } from '../../words/practice.ts'
import { readLink } from '../address/link.ts'
import { wholeOf } from '../fold.ts'
import { withheldPair } from '../story/withheldPair.ts'

/** The questions of a story, in the order of its steps. */
export const storyQuestions = (dataset: Dataset, story: Story): PracticeQuestion[] =>
  story.steps.flatMap((step) => (step.question ? [questionOf(dataset, story, step, step.question)] : []))

const questionOf = (dataset: Dataset, story: Story, step: Step, question: Question): PracticeQuestion => {
  const { view } = readLink(step.view, dataset)
  const pair = withheldPair(question, view, dataset)
  const options = optionsOf(dataset, question)
  const rests = question.claims.length + question.facts.length > 0 ? question : step
  const actors = actorsOf(dataset, step, question, view.folded)
  return {
    id: `story:${story.id}/${step.id}`,
    sort: 'story',
    ask: question.ask,
    given: pair ? [{ label: words.date, text: dateInWords(view.date) }] : [],
    several:
      question.type === 'predict' || question.type === 'hedge' || options.filter(({ right }) => right).length > 1,
    options,
    answer: question.answer,
    claims: rests.claims,
    facts: rests.facts,
    // With one or none on it, a picture tells nothing.
    ...(actors.length > 1 && { picture: { view, actors, ...(pair && { withheld: pairId(...pair) }) } }),
    show: view,
  }
}

const optionsOf = (dataset: Dataset, question: Question): PracticeOption[] => {
  switch (question.type) {
    case 'free':
      return []
    case 'choice':
      return question.options.map(({ text, right }, index) => ({ id: String(index + 1), text, right }))
    case 'predict':
      return relations.map((relation) => ({
        id: relation,
        text: en.relation[relation],
        means: en.relationMeaning[relation],
        right: question.right.includes(relation),
      }))
    case 'friends':
      return (['friends', 'foes'] as const).map((one) => ({
        id: one,
        text: words[one],
        right: question.expected === one,
      }))
    case 'hedge':
      return question.among.flatMap((id) => {
        const claim = dataset.claim.get(id)
        return claim ? [{ id, text: claim.paraphrase, right: softStatuses.some((one) => one === claim.status) }] : []
      })
  }
}

const actorsOf = (dataset: Dataset, step: Step, question: Question, folded: boolean): string[] => {
  const asked =
    question.type === 'friends'
      ? [...question.pair, question.through]
      : question.type === 'predict'
        ? question.pair
        : []
  const told = step.claims.flatMap((id) => {
    const claim = dataset.claim.get(id)
    return claim ? [claim.from, claim.to] : []
  })
  return [...new Set([...asked, ...told].map((id) => (folded ? wholeOf(dataset, id) : id)))].slice(0, 10)
}
