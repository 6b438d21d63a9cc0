import { type PracticeQuestion, type PracticeSort, practiceSorts } from '../../model/practice.ts'

/** What was answered to a question. */
export interface Answered {
  readonly id: string
  /** The ids of the options that were chosen. */
  readonly chosen: readonly string[]
  readonly right: boolean
}

/** Some questions, asked one after another. */
export interface Round {
  /** The name of the set that it was drawn from. */
  readonly set: string
  /** What the set is called. */
  readonly title: string
  /** Whether it goes again over what was not right. */
  readonly again: boolean
  readonly questions: readonly PracticeQuestion[]
  /** In the order of the questions; fewer while they are being asked. */
  readonly answers: readonly Answered[]
  /** The question that is asked or of which the answer is shown; their number where the round is over. */
  readonly at: number
}

export const startRound = (
  set: string,
  title: string,
  questions: readonly PracticeQuestion[],
  again = false,
): Round => ({ set, title, again, questions, answers: [], at: 0 })

/** Answers the question that is asked; a second answer does not count. */
export const answer = (round: Round, chosen: readonly string[], right: boolean): Round => {
  const question = round.questions[round.at]
  if (!question || round.answers.length > round.at) return round
  return { ...round, answers: [...round.answers, { id: question.id, chosen, right }] }
}

/** Goes on once the question is answered. */
export const goOn = (round: Round): Round => (round.answers.length > round.at ? { ...round, at: round.at + 1 } : round)

export const isOver = ({ at, questions }: Round): boolean => at >= questions.length

/** How many were right, of how many, of each sort that was asked. */
export const scoresOf = ({
  questions,
  answers,
}: Pick<Round, 'questions' | 'answers'>): {
  readonly sort: PracticeSort
  readonly right: number
  readonly of: number
}[] =>
  practiceSorts.flatMap((sort) => {
    const own = answers.filter((_, index) => questions[index]?.sort === sort)
    return own.length > 0 ? [{ sort, right: own.filter(({ right }) => right).length, of: own.length }] : []
  })

/** What was not right, with what was chosen. */
export const missedIn = ({
  questions,
  answers,
}: Round): { readonly question: PracticeQuestion; readonly answered: Answered }[] =>
  answers.flatMap((answered, index) => {
    const question = questions[index]
    return question && !answered.right ? [{ question, answered }] : []
  })
