import type { Dataset } from '../../model/dataset.ts'
import type { Question } from '../../model/question.ts'
import { relations } from '../../model/relation.ts'
import { en } from '../../words/en.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Paragraph } from './column.ts'
import * as styles from './slideStyles.ts'

/** One of several answers that a question offers. */
export interface Offered {
  readonly text: string
  readonly right: boolean
}

/** What a question has to choose from; nothing where it is to be talked about. */
export const offeredBy = (question: Question, dataset: Pick<Dataset, 'claim'>): readonly Offered[] => {
  switch (question.type) {
    case 'free':
      return []
    case 'choice':
      return question.options
    case 'predict':
      return relations.map((relation) => ({ text: en.relation[relation], right: question.right.includes(relation) }))
    case 'friends':
      return [
        { text: words.friends, right: question.expected === 'friends' },
        { text: words.foes, right: question.expected === 'foes' },
      ]
    case 'hedge':
      return question.among.flatMap((id) => {
        const claim = dataset.claim.get(id)
        return claim
          ? [{ text: claim.paraphrase, right: claim.status !== 'asserted' && claim.status !== 'attributed' }]
          : []
      })
  }
}

/** A question with what it offers, in place of the text of its step. */
export const askedParagraphs = (question: Question, dataset: Dataset): Paragraph[] => [
  { text: question.ask, style: styles.text, role: 'text' },
  ...offeredBy(question, dataset).map(
    ({ text }, i): Paragraph => ({ text, style: styles.text, label: words.letter(i), role: 'option' }),
  ),
]

/** The answer, by the letters of those that are right, after what was asked. */
export const answeredParagraphs = (question: Question, dataset: Dataset, text: string): Paragraph[] => {
  const right = offeredBy(question, dataset).flatMap((offered, i) => (offered.right ? [words.letter(i)] : []))
  return [
    { text: question.ask, style: styles.asked, role: 'text' },
    {
      text: question.answer,
      style: styles.answer,
      role: 'text',
      ...(right.length === 1 && question.type !== 'friends' && { label: right[0] as string }),
    },
    ...(text ? [{ text, style: styles.text, role: 'text' } as const] : []),
  ]
}
