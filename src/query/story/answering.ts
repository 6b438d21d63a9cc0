import type { Dataset } from '../../model/dataset.ts'
import type { Question } from '../../model/question.ts'
import { relations } from '../../model/relation.ts'
import { softStatuses } from '../../model/sign.ts'
import { en } from '../../words/en.ts'
import { questions as words } from '../../words/questions.ts'

/** One answer that can be given to a question. */
export interface Choice {
  readonly id: string
  readonly text: string
  readonly right: boolean
}

export interface Answering {
  readonly choices: readonly Choice[]
  /** Whether several may be chosen together; else the first press answers. */
  readonly many: boolean
}

/** The answers that can be given to a question; none to one that is to be talked about. */
export const answeringOf = (question: Question, dataset: Dataset): Answering => {
  switch (question.type) {
    case 'free':
      return { choices: [], many: false }
    case 'choice':
      return {
        choices: question.options.map(({ text, right }, index) => ({ id: `${index}`, text, right })),
        many: question.options.filter(({ right }) => right).length > 1,
      }
    case 'predict':
      return {
        choices: relations.map((relation) => ({
          id: relation,
          text: en.relation[relation],
          right: question.right.includes(relation),
        })),
        many: true,
      }
    case 'friends':
      return {
        choices: (['friends', 'foes', 'open'] as const).map((id) => ({
          id,
          text: words.friends[id],
          right: id === question.expected,
        })),
        many: false,
      }
    case 'hedge':
      return {
        choices: question.among.flatMap((id) => {
          const claim = dataset.claim.get(id)
          return claim ? [{ id, text: claim.paraphrase, right: softStatuses.some((one) => one === claim.status) }] : []
        }),
        many: true,
      }
  }
}

export type Verdict = 'right' | 'partly' | 'wrong'

/** What is to be said of the answers that were chosen. */
export const verdictOn = ({ choices }: Answering, chosen: readonly string[]): Verdict => {
  const hits = choices.filter(({ id, right }) => right && chosen.includes(id)).length
  const wanted = choices.filter(({ right }) => right).length
  if (hits === 0) return 'wrong'
  return hits === wanted && chosen.length === hits ? 'right' : 'partly'
}
