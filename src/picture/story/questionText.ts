import type { Dataset } from '../../model/dataset.ts'
import type { Question } from '../../model/question.ts'
import { answeringOf } from '../../query/story/answering.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Paragraph } from './column.ts'
import * as styles from './slideStyles.ts'

/** One of several answers that a question offers. */
export interface Offered {
  readonly text: string
  readonly right: boolean
}

/** What a question has to choose from, as when it is followed; nothing where it is to be talked about. */
export const offeredBy = (question: Question, dataset: Dataset): readonly Offered[] =>
  answeringOf(question, dataset).choices

/** The letters of those that are right: the same on slides, handouts, worksheets and keys. */
const rightLetters = (offered: readonly Pick<Offered, 'right'>[]): string =>
  offered.flatMap(({ right }, i) => (right ? [words.letter(i)] : [])).join(', ')

/** The answer after the letters of what is right. */
export const answerInWords = (question: Question, dataset: Dataset): string => {
  const letters = rightLetters(offeredBy(question, dataset))
  return letters ? `${letters}. ${question.answer}` : question.answer
}

/** The text of a step, then its question with what it offers. */
export const askedParagraphs = (question: Question, dataset: Dataset, text: string): Paragraph[] => [
  ...(text ? [{ text, style: styles.before, role: 'text' } as const] : []),
  { text: question.ask, style: styles.question, role: 'text' },
  ...offeredBy(question, dataset).map(
    (one, i): Paragraph => ({ text: one.text, style: styles.text, label: words.letter(i), role: 'option' }),
  ),
]

/** What was asked and offered, with a tick at what is right, and the answer; the text goes first where room is short. */
export const answeredParagraphs = (question: Question, dataset: Dataset, text: string): Paragraph[] => [
  { text: question.ask, style: styles.asked, role: 'text' },
  ...offeredBy(question, dataset).map(
    (one, i): Paragraph => ({
      text: one.text,
      style: one.right ? styles.rightOption : styles.asked,
      label: words.letter(i),
      ticked: one.right,
      role: 'option',
    }),
  ),
  { text: answerInWords(question, dataset), style: styles.answer, role: 'text' },
  ...(text ? [{ text, style: styles.text, role: 'text', spare: true } as const] : []),
]
