import { withheldPair } from '../../query/story/withheldPair.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as figureWords } from '../../words/figure.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block } from '../figure.ts'
import { blockOf, placed } from '../layout/place.ts'
import { mapOnPaper } from '../paper/besideMap.ts'
import { linesChunk, paragraph, proseChunk, ruleChunk } from '../paper/chunks.ts'
import { type Chunk, textWidth } from '../paper/paper.ts'
import * as styles from '../paper/paperStyles.ts'
import { citationsFor, citedIn } from './cited.ts'
import { evidenceProse } from './evidence.ts'
import { lensBody } from './lensBody.ts'
import { stackProse } from './prose.ts'
import { offeredBy } from './questionText.ts'
import { stepAt } from './slideInput.ts'
import { claimsOfSlide, factsOfSlide, isDrawnAsMap, stepVisible } from './stepVisible.ts'
import type { StoryInput } from './storyInput.ts'

const mapWidth = 560
const gap = 40
const tallestLens = 900

/** A step on paper: its map beside its text, what it rests on, and its question with room to write; the answer stands elsewhere. */
export const stepSection = (input: StoryInput, index: number): Chunk[] => {
  const { dataset } = input
  const step = stepAt({ story: input.story, index })
  const { question } = step
  const answered = question === undefined
  const citations = citationsFor(dataset, claimsOfSlide(step, dataset, answered), factsOfSlide(step, answered))
  return [
    ruleChunk(34),
    ...headChunks(input, index),
    ...bodyChunks(input, index),
    // Our own words for what a question asks would answer it: they stand with the answer.
    ...(question
      ? citedIn(citations, dataset).map(({ number, words: said }, i) =>
          proseChunk('text', 'citation', [citedProse(number, said)], { before: i === 0 ? 14 : 3 }),
        )
      : citations.map((one, i) =>
          proseChunk('text', 'evidence', [evidenceProse(one, dataset)], { before: i === 0 ? 14 : 5 }),
        )),
    ...(question ? [linesChunk(question.type === 'free' ? 5 : 3)] : []),
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

/** The map with the text at its right; another lens across the page with the text below it. */
const bodyChunks = ({ story, dataset }: StoryInput, index: number): Chunk[] => {
  const step = stepAt({ story, index })
  const { question } = step
  const whole = stepVisible(step, dataset, true)
  const visible = question ? stepVisible(step, dataset, false) : whole
  const paragraphs = question
    ? [
        paragraph(question.ask, styles.strong, 32),
        ...offeredBy(question, dataset).map(({ text }, i) =>
          paragraph(text, styles.text, 32, { text: words.letter(i), style: styles.strong, by: 34 }),
        ),
      ]
    : [paragraph(step.text, styles.text, 32)]
  const role = question ? 'question' : 'text'
  if (!isDrawnAsMap(whole)) {
    const { block, height } = lensBody(visible, { x: 0, y: 0, width: textWidth, height: tallestLens }, undefined, 1.1)
    const picture: Chunk[] = block ? [{ blocks: [block], height, before: 18, leads: true }] : []
    return [...picture, proseChunk('text', role, paragraphs, { before: 16 })]
  }
  if (whole.actors.length === 0) return [proseChunk('text', role, paragraphs, { before: 14 })]
  const pair = withheldPair(step.question, visible.view, dataset)
  const width = textWidth - mapWidth - gap
  const text = stackProse(paragraphs, width)
  const height = Math.min(760, Math.max(400, text.height + 20))
  const map = mapOnPaper(
    { visible, whole, state: { names: true }, pair, answered: question === undefined },
    { width: mapWidth, height },
  )
  const blocks: Block[] = [...map.blocks, blockOf('text', role, text, { x: mapWidth + gap, y: 6 })]
  return [{ blocks: placed(blocks, { x: 0, y: 0 }), height: Math.max(map.height, text.height + 6), before: 14 }]
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
      const right = offeredBy(question, dataset).flatMap(({ right: is }, i) => (is ? [words.letter(i)] : []))
      const letters = right.length > 0 && question.type !== 'friends' ? `${right.join(', ')}. ` : ''
      const citations = citationsFor(dataset, claimsOfSlide(step, dataset, true), factsOfSlide(step, true))
      return [
        proseChunk(
          'text',
          'answer',
          [
            {
              ...paragraph(`${letters}${question.answer}`, styles.strong, 32, {
                text: String(index + 1),
                style: styles.strong,
                by: 44,
              }),
              after: 6,
            },
            ...(step.text ? [paragraph(step.text, styles.text, 32, { text: '', style: styles.text, by: 44 })] : []),
          ],
          { before: 26, leads: citations.length > 0 },
        ),
        ...citations.map((one, i) =>
          proseChunk('text', 'evidence', [evidenceProse(one, dataset)], { before: i === 0 ? 8 : 5 }),
        ),
      ]
    }),
  ]
}
