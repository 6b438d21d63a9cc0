import type { Citation } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Step } from '../../model/story.ts'
import type { Visible } from '../../model/visible.ts'
import { en } from '../../words/en.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import { citedIn } from './cited.ts'
import type { ColumnContent } from './column.ts'
import { answeredParagraphs, askedParagraphs } from './questionText.ts'
import * as styles from './slideStyles.ts'

/** What the text of a slide is made from. */
export interface Told {
  readonly step: Step
  readonly dataset: Dataset
  readonly visible: Visible
  readonly answered: boolean
  readonly citations: readonly Citation[]
  readonly names: boolean
}

/** What stands beside the map: the text, the question, or the answer; while names are hidden, nothing that would tell them. */
export const columnContent = ({ step, dataset, visible, answered, citations, names }: Told): ColumnContent => {
  const cited = citedIn(citations, dataset)
  if (!names)
    return {
      heading: words.whoIsWho,
      paragraphs: visible.actors.map(({ name, type }) => ({
        text: en.actorType[type],
        style: styles.text,
        label: name,
        role: 'option',
      })),
      cited: cited.map(({ number, lines }) => ({ number, lines, title: '' })),
    }
  const { heading, text, question } = step
  if (!question) return { heading, paragraphs: [{ text, style: styles.text, role: 'text' }], cited }
  const paragraphs = answered ? answeredParagraphs(question, dataset, text) : askedParagraphs(question, dataset, text)
  return { heading, paragraphs, cited }
}
