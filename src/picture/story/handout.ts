import { storySlides as words } from '../../words/storySlides.ts'
import type { Figure } from '../figure.ts'
import { articleNumber } from '../layout/citations.ts'
import { paragraph, proseChunk } from '../paper/chunks.ts'
import { type Chunk, paginate } from '../paper/paper.ts'
import { paperFigure, referenceChunks } from '../paper/paperFigure.ts'
import * as styles from '../paper/paperStyles.ts'
import { articlesOf, evidenceOf } from './evidence.ts'
import { sourceInWords } from './sourceInWords.ts'
import { answerChunks, stepSection } from './stepSection.ts'
import type { StoryInput } from './storyInput.ts'
import { addressOf } from './storyOrigin.ts'

/** A story on paper: each step with its map, its text and what it rests on, questions with room to write, answers and articles at the end. */
export const handoutOf = (input: StoryInput): Figure => {
  const { story, dataset, origin } = input
  const chunks = [
    ...openingChunks(input),
    ...story.steps.flatMap((_, index) => stepSection(input, index)),
    ...answerChunks(input),
    ...referenceChunks(dataset, articlesOf(story, dataset)),
  ]
  return paperFigure({
    title: story.title,
    alt: words.handoutAlt(story.title, story.steps.length),
    pages: paginate(chunks, (page, pages) => words.footer(page, pages, story.title)),
    dataset,
    cited: articlesOf(story, dataset),
    address: addressOf(origin, story),
    licence: origin.licence,
  })
}

const openingChunks = ({ story, dataset, origin }: StoryInput): Chunk[] => {
  const [first] = evidenceOf(story, dataset)
  const source = sourceInWords(dataset, origin, addressOf(origin, story))
  return [
    proseChunk('title', 'title', [paragraph(story.title, styles.title, 52)], { leads: true }),
    proseChunk('text', 'summary', [paragraph(story.summary, styles.text, 32)], { before: 12 }),
    proseChunk(
      'text',
      'about',
      [
        ...(story.audience.trim() ? [paragraph(words.for(story.audience), styles.meta, 25)] : []),
        paragraph(words.length(story.minutes, story.steps.length), styles.meta, 25),
        paragraph(source, styles.meta, 25),
        ...(first
          ? [paragraph(words.lineNote(articleNumber(dataset, first.article), first.paragraph), styles.meta, 25)]
          : []),
      ],
      { before: 12 },
    ),
  ]
}
