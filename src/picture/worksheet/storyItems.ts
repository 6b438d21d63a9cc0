import type { Dataset } from '../../model/dataset.ts'
import type { Step, Story } from '../../model/story.ts'
import { withheldPair } from '../../query/story/withheldPair.ts'
import { citationsFor } from '../story/cited.ts'
import { offeredBy } from '../story/questionText.ts'
import { stepVisible } from '../story/stepVisible.ts'
import type { ItemMap, WorksheetItem } from './worksheetItem.ts'

/** The questions of a story in their order. */
export const storyItems = ({ steps }: Story, dataset: Dataset): WorksheetItem[] =>
  steps.flatMap((step): WorksheetItem[] => {
    const { question } = step
    if (!question) return []
    const offered = offeredBy(question, dataset)
    const map = mapOf(step, dataset)
    return [
      {
        ask: question.ask,
        ...(offered.length > 0 && {
          options: offered.map(({ text }) => text),
          right: offered.flatMap(({ right }, i) => (right ? [i] : [])),
        }),
        ...(map && { map }),
        lines: question.type === 'free' ? 6 : 2,
        answer: question.answer,
        citations: citationsFor(dataset, question.claims, question.facts),
      },
    ]
  })

/** Of questions about a pair, the map of the step. */
const mapOf = (step: Step, dataset: Dataset): ItemMap | undefined => {
  const type = step.question?.type
  if (type !== 'predict' && type !== 'friends') return undefined
  const whole = stepVisible(step, dataset, true)
  const pair = withheldPair(step.question, whole.view, dataset)
  return { visible: stepVisible(step, dataset, false), whole, ...(pair && { pair }) }
}
