import { withheldPair } from '../../query/story/withheldPair.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as figureWords } from '../../words/figure.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block } from '../figure.ts'
import { blockOf, placed } from '../layout/place.ts'
import { mapOnPaper } from '../paper/besideMap.ts'
import { keptTogether, linesChunk, paragraph, proseChunk, ruleChunk } from '../paper/chunks.ts'
import { optionProse } from '../paper/optionProse.ts'
import { type Chunk, textWidth } from '../paper/paper.ts'
import * as styles from '../paper/paperStyles.ts'
import { citationsFor, citedIn, citedInWords } from './cited.ts'
import { evidenceProse } from './evidence.ts'
import { lensBody } from './lensBody.ts'
import { stackProse } from './prose.ts'
import { answerInWords, offeredBy } from './questionText.ts'
import { stepAt } from './slideInput.ts'
import { claimsOfSlide, factsOfSlide, isDrawnAsMap, stepVisible } from './stepVisible.ts'
import type { StoryInput } from './storyInput.ts'

const mapWidth = 560
const gap = 40
/** A map that has no room beside its text stands above it. */
const across = [480, 620].map((height) => ({ width: textWidth, height }))
const tallestLens = 900

/** A step on paper: its map beside its text, what it rests on, and its question with room to write; the answer stands elsewhere. */
export const stepSection = (input: StoryInput, index: number): Chunk[] => {
  const { dataset } = input
  const step = stepAt({ story: input.story, index })
  const { question } = step
  const answered = question === undefined
  const citations = citationsFor(dataset, claimsOfSlide(step, dataset, answered), factsOfSlide(step, answered))
  const cited = keptTogether(
    // Our own words for what a question asks would answer it: they stand with the answer.
    question
      ? citedIn(citations, dataset).map((one, i) =>
          proseChunk('text', 'citation', [citedProse(one.number, citedInWords(one))], { before: i === 0 ? 14 : 3 }),
        )
      : citations.map((one, i) =>
          proseChunk('text', 'evidence', [evidenceProse(one, dataset)], { before: i === 0 ? 14 : 5 }),
        ),
  )
  return [
    ruleChunk(34),
    ...headChunks(input, index),
    ...pictureAndText(input, index),
    ...cited.map((one, i) => (question && i === cited.length - 1 ? { ...one, leads: true, mayPart: true } : one)),
    ...questionChunks(input, index),
  ]
}

const citedProse = (number: string, said: string) =>
  paragraph(said, styles.evidence, 24, { text: number, style: styles.evidenceLabel, by: 44 })

const headChunks = ({ story, dataset }: StoryInput, index: number): Chunk[] => {
  const step = stepAt({ story, index })
  const { view } = stepVisible(step, dataset, false)
  const head = proseChunk(
    'heading',
    'step-heading',
    [paragraph(step.heading, styles.heading, 38, { text: String(index + 1), style: styles.heading, by: 44 })],
    { leads: true },
  )
  const date = proseChunk('text', 'date', [paragraph(figureWords.longDate(dateInWords(view.date)), styles.meta, 26)], {
    before: 2,
    leads: true,
  })
  return [head, date]
}

/** The map with the text at its right; a wide map, and another lens, across the page with the text below it. */
const pictureAndText = ({ story, dataset }: StoryInput, index: number): Chunk[] => {
  const step = stepAt({ story, index })
  const { question } = step
  const whole = stepVisible(step, dataset, true)
  const visible = question ? stepVisible(step, dataset, false) : whole
  const paragraphs = step.text ? [paragraph(step.text, styles.text, 32)] : []
  const below = proseChunk('text', 'text', paragraphs, { before: 16, leads: true })
  if (!isDrawnAsMap(whole)) {
    const { block, height } = lensBody(visible, { x: 0, y: 0, width: textWidth, height: tallestLens }, undefined, 1.1)
    return [...(block ? [{ blocks: [block], height, before: 18, leads: true }] : []), below]
  }
  if (whole.actors.length === 0) return [below]
  const pair = withheldPair(step.question, visible.view, dataset)
  const text = stackProse(paragraphs, textWidth - mapWidth - gap)
  const least = whole.actors.length > 4 ? 400 : 300
  const map = mapOnPaper({ visible, whole, state: { names: true }, pair, answered: question === undefined }, [
    { width: mapWidth, height: Math.max(least, text.height + 10) },
    ...across,
  ])
  if (map.width > mapWidth) return [{ blocks: map.blocks, height: map.height, before: 14, leads: true }, below]
  const blocks: Block[] = [...map.blocks, blockOf('text', 'text', text, { x: mapWidth + gap, y: 6 })]
  return [
    {
      blocks: placed(blocks, { x: 0, y: 0 }),
      height: Math.max(map.height, text.height + 6),
      before: 14,
      leads: true,
    },
  ]
}

/** The question with lines to write on. */
const questionChunks = ({ story, dataset }: StoryInput, index: number): Chunk[] => {
  const { question } = stepAt({ story, index })
  if (!question) return []
  const paragraphs = [
    { ...paragraph(question.ask, styles.strong, 32), after: 4 },
    ...optionProse(offeredBy(question, dataset).map(({ text }) => text)),
  ]
  return [
    proseChunk('text', 'question', paragraphs, { before: 16, leads: true }),
    linesChunk(question.type === 'free' ? 5 : 2),
  ]
}

/** The answers to the questions of a story, with what they rest on. */
export const answerChunks = ({ story, dataset }: StoryInput): Chunk[] => {
  const asked = story.steps.flatMap((step, index) => (step.question ? [{ step, index, question: step.question }] : []))
  if (asked.length === 0) return []
  return [
    {
      ...proseChunk('heading', 'answers', [paragraph(words.answers, styles.heading, 40)], { before: 40, leads: true }),
      opens: true,
    },
    ...asked.flatMap(({ step, index, question }): Chunk[] => {
      const citations = citationsFor(dataset, claimsOfSlide(step, dataset, true), factsOfSlide(step, true))
      return keptTogether([
        proseChunk(
          'text',
          'answer',
          [
            {
              ...paragraph(answerInWords(question, dataset), styles.strong, 32, {
                text: String(index + 1),
                style: styles.strong,
                by: 44,
              }),
              after: 6,
            },
          ],
          { before: 26, leads: citations.length > 0 },
        ),
        ...citations.map((one, i) =>
          proseChunk('text', 'evidence', [evidenceProse(one, dataset)], { before: i === 0 ? 8 : 5 }),
        ),
      ])
    }),
  ]
}
