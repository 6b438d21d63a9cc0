import { storySlides as words } from '../../words/storySlides.ts'
import type { Figure } from '../figure.ts'
import { articlesInWords } from '../layout/articles.ts'
import { articlesSlides } from './articlesSlides.ts'
import { citationsFor } from './cited.ts'
import { evidenceInWords } from './evidence.ts'
import { slideOf } from './slide.ts'
import { plainState, stepAt } from './slideInput.ts'
import { sourceInWords } from './sourceInWords.ts'
import { claimsOfSlide, factsOfSlide } from './stepVisible.ts'
import type { StoryInput } from './storyInput.ts'
import { addressOf } from './storyOrigin.ts'
import { titleSlide } from './titleSlide.ts'

/** A story as slides, each a figure of one page: its title, a slide a step (a question, then its answer), its articles. */
export const deckOf = (input: StoryInput): Figure[] => {
  const { story, dataset, origin } = input
  const steps = story.steps.flatMap(({ question }, index) =>
    (question ? [false, true] : [true]).map((answered) => ({ index, answered })),
  )
  return [
    titleSlide(input),
    ...steps.map(({ index, answered }) => {
      const { id } = stepAt({ story, index })
      const address = addressOf(origin, story, id)
      const slide = slideOf({
        story,
        index,
        dataset,
        state: { ...plainState, answered },
        origin: { ...(address && { address }), ...(origin.licence && { licence: origin.licence }) },
      })
      return { ...slide, notes: notesOf(input, index, answered, slide.alt) }
    }),
    ...articlesSlides(input),
  ]
}

/** What the presenter has before them: what to say, what is on the slide in words, and every claim with its article, line and address. */
const notesOf = ({ story, dataset, origin }: StoryInput, index: number, answered: boolean, alt: string): string[] => {
  const step = stepAt({ story, index })
  const { question } = step
  const citations = citationsFor(dataset, claimsOfSlide(step, dataset, answered), factsOfSlide(step, answered))
  const [first] = citations
  const address = addressOf(origin, story, step.id)
  return [
    `${story.title}, ${words.place(index + 1, story.steps.length)}: ${step.heading}`,
    ...(step.note ? [`${words.note}: ${step.note}`] : []),
    ...(question ? [`${words.question}: ${question.ask}`] : []),
    // Whoever presents knows the answer before it is shown.
    ...(question ? [`${words.answered}: ${question.answer}`] : []),
    ...(step.text ? [`${words.text}: ${step.text}`] : []),
    alt,
    ...(first ? [words.restsOn] : []),
    ...citations.map((one) => evidenceInWords(one, dataset)),
    ...(first ? [words.articles] : []),
    ...articlesInWords(dataset, new Set(citations.map(({ article }) => article))),
    sourceInWords(dataset, origin, address),
  ]
}
