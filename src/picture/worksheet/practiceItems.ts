import type { Dataset } from '../../model/dataset.ts'
import type { PracticeQuestion } from '../../model/practice.ts'
import { pictureVisible } from '../../query/practice/pictureVisible.ts'
import { practice as words } from '../../words/practice.ts'
import { citationsFor } from '../story/cited.ts'
import type { ItemMap, WorksheetItem } from './worksheetItem.ts'

/** Questions as they stand on paper, in their order: the letters of a worksheet are those of its key. */
export const practiceItems = (questions: readonly PracticeQuestion[], dataset: Dataset): WorksheetItem[] =>
  questions.map((question) => {
    const { sort, ask, given, several, options, answer, claims, facts } = question
    const map = mapOf(question, dataset)
    const optionOf = sort === 'article' ? words.articleOption : words.option
    return {
      ask,
      given: [
        ...given.map(({ label, text }) => ended(`${label}: ${text}`)),
        ...(options.length === 0 ? [] : [several ? words.several : words.one]),
      ],
      ...(options.length > 0 && {
        options: options.map(({ text, means }) => (means ? optionOf(text, means) : text)),
        right: options.flatMap(({ right }, index) => (right ? [index] : [])),
      }),
      ...(map && { map }),
      lines: options.length > 0 ? 1 : 6,
      answer,
      citations: citationsFor(dataset, claims, facts),
    }
  })

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)

const mapOf = ({ picture }: PracticeQuestion, dataset: Dataset): ItemMap | undefined => {
  const whole = picture && pictureVisible(dataset, picture, true)
  const visible = picture && pictureVisible(dataset, picture, false)
  if (!whole || !visible) return undefined
  const [a, b] = picture.withheld?.split('--') ?? []
  return { visible, whole, ...(a && b && { pair: [a, b] as const }) }
}
