import type { Dataset } from '../../model/dataset.ts'
import type { Question } from '../../model/question.ts'
import { softStatuses } from '../../model/sign.ts'
import type { Step } from '../../model/story.ts'
import type { Finding } from '../../rules/finding.ts'
import { relationsBetween } from '../../rules/story/soundQuestion.ts'
import { en } from '../../words/en.ts'
import { writing as words } from '../../words/writing.ts'
import { refusedIn } from '../address/link.ts'
import { findingsIn } from './findingsIn.ts'

/** The field of a step beside which something is said. */
export type Field =
  | 'heading'
  | 'view'
  | 'evidence'
  | 'frame'
  | 'ask'
  | 'answer'
  | 'answerEvidence'
  | 'options'
  | 'pair'
  | 'right'
  | 'among'

/** Something to look at, in plain words. None of it forbids anything. */
export interface Advice {
  readonly field: Field
  readonly text: string
}

/** What is said beside a field, if anything. */
export type AdviceAt = (field: Field) => string | undefined

/** What the rules for stories and a reader's eye find in a step. */
export const adviceOn = (step: Step, dataset: Dataset): readonly Advice[] => {
  const { faults } = words
  const advice: Advice[] = []
  const say = (field: Field, text: string) => advice.push({ field, text })
  if (step.heading.trim() === '') say('heading', faults.noHeading)
  const dead = refusedIn(step.view, dataset)
  if (dead.length > 0) say('view', faults.deadView(dead.join(', ')))
  if (step.claims.length + step.facts.length === 0) say('evidence', faults.noEvidence)
  if (step.question) advice.push(...onQuestion(step.question, dataset))
  const alone = { id: 'one', title: '', summary: '', audience: '', minutes: 1, steps: [step] }
  for (const [field, ids] of unknownBy(findingsIn(alone, dataset), step)) say(field, faults.unknown(ids.join(', ')))
  return advice
}

function* onQuestion(question: Question, dataset: Dataset): Generator<Advice> {
  const { faults } = words
  if (question.ask.trim() === '') yield { field: 'ask', text: faults.noAsk }
  if (question.answer.trim() === '') yield { field: 'answer', text: faults.noAnswer }
  if (question.type === 'choice') {
    if (!question.options.some(({ right }) => right)) yield { field: 'options', text: faults.noRight }
    if (question.options.some(({ text }) => text.trim() === '')) yield { field: 'options', text: faults.emptyOption }
  }
  if (question.type === 'predict' || question.type === 'friends') {
    const [a, b] = question.pair
    if (a === b || (question.type === 'friends' && question.pair.includes(question.through)))
      yield { field: 'pair', text: faults.samePair }
  }
  if (question.type === 'predict') {
    const told = relationsBetween(dataset, question.pair)
    if (question.right.some((relation) => !told.has(relation)))
      yield {
        field: 'right',
        text:
          told.size > 0
            ? faults.noSuchTie([...told].map((one) => en.relation[one].toLowerCase()).join(', '))
            : faults.noTie,
      }
  }
  if (question.type === 'hedge') {
    const soft = question.among.filter((id) => softStatuses.some((one) => one === dataset.claim.get(id)?.status))
    if (soft.length === 0) yield { field: 'among', text: faults.allOutright }
    else if (soft.length === question.among.length) yield { field: 'among', text: faults.noneOutright }
  }
}

const fieldOf: Readonly<Record<string, Field>> = {
  claims: 'evidence',
  facts: 'evidence',
  frame: 'frame',
  'question.claims': 'answerEvidence',
  'question.facts': 'answerEvidence',
  'question.pair': 'pair',
  'question.through': 'pair',
  'question.among': 'among',
}

/** What the step names that this map does not have, by field. */
const unknownBy = (findings: readonly Finding[], step: Step): ReadonlyMap<Field, readonly string[]> => {
  const all = new Map<Field, string[]>()
  for (const { at } of findings) {
    const path = at.slice(2)
    const field = fieldOf[path.filter((key) => typeof key === 'string').join('.')]
    const id = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], step)
    // A question that its map does not answer is told in its own words.
    if (field && typeof id === 'string') all.set(field, [...(all.get(field) ?? []), id])
  }
  return all
}
