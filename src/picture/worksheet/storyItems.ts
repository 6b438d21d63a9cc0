import type { Dataset } from '../../model/dataset.ts'
import type { Step, Story } from '../../model/story.ts'
import type { Visible } from '../../model/visible.ts'
import { withheldPair } from '../../query/story/withheldPair.ts'
import { citationsFor } from '../story/cited.ts'
import { offeredBy } from '../story/questionText.ts'
import { isDrawnAsMap, stepVisible } from '../story/stepVisible.ts'
import type { ItemMap, WorksheetItem } from './worksheetItem.ts'

/** The questions of a story in their order. */
export const storyItems = ({ steps }: Story, dataset: Dataset): WorksheetItem[] =>
  steps.flatMap((step): WorksheetItem[] => {
    const { question } = step
    if (!question) return []
    const offered = offeredBy(question, dataset)
    const whole = stepVisible(step, dataset, true)
    const map = mapOf(step, whole, dataset)
    return [
      {
        ask: question.ask,
        ...(step.text && { before: step.text }),
        ...(offered.length > 0 && {
          options: offered.map(({ text }) => text),
          right: offered.flatMap(({ right }, i) => (right ? [i] : [])),
        }),
        ...(map && { map }),
        ...(!isDrawnAsMap(whole) && { lens: stepVisible(step, dataset, false) }),
        lines: question.type === 'free' ? 6 : 2,
        answer: question.answer,
        citations: citationsFor(dataset, question.claims, question.facts),
      },
    ]
  })

/** The map of a step that is one, without what is asked. */
const mapOf = (step: Step, whole: Visible, dataset: Dataset): ItemMap | undefined => {
  if (!isDrawnAsMap(whole) || whole.actors.length === 0) return undefined
  const pair = withheldPair(step.question, whole.view, dataset)
  return { visible: stepVisible(step, dataset, false), whole, ...(pair && { pair }) }
}
