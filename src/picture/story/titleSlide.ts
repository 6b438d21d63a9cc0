import { storySlides as words } from '../../words/storySlides.ts'
import type { Figure, ProseParagraph } from '../figure.ts'
import { plainSlide, proseBlock } from './plainSlide.ts'
import { margin, slideSize } from './slideInput.ts'
import * as styles from './slideStyles.ts'
import { sourceInWords } from './sourceInWords.ts'
import type { StoryInput } from './storyInput.ts'
import { addressOf } from './storyOrigin.ts'

const width = 1400

/** What the story is, whom it is for, and where it comes from. */
export const titleSlide = (input: StoryInput): Figure => {
  const { story, dataset, origin } = input
  const address = addressOf(origin, story)
  const size = story.title.length > 60 ? 60 : 92
  const title: ProseParagraph = {
    runs: [{ text: story.title, ...styles.heading(size) }],
    leading: Math.round(1.1 * size),
    after: 0,
  }
  const head = proseBlock('title', 'title', [title], { x: margin, y: 0, width })
  const long = story.summary.length > 320
  const summary = proseBlock(
    'text',
    'summary',
    [{ runs: [{ text: story.summary, ...styles.text(long ? 30 : 38) }], leading: long ? 42 : 54, after: 0 }],
    { x: margin, y: 0, width },
  )
  const about = [words.for(story.audience), words.length(story.minutes, story.steps.length)].filter(Boolean)
  const meta = proseBlock(
    'text',
    'audience',
    about.map((text) => ({ runs: [{ text, ...styles.cited }], leading: 38, after: 0 })),
    { x: margin, y: 0, width },
  )
  const source = proseBlock(
    'text',
    'source',
    [
      {
        runs: [
          { text: sourceInWords(dataset, origin, undefined), ...styles.caption, size: 24 },
          ...(address ? [{ text: address, ...styles.caption, size: 24, href: address }] : []),
        ],
        leading: 33,
        after: 0,
      },
    ],
    { x: margin, y: 0, width: slideSize.width - 2 * margin },
  )
  const heights = head.prose.height + 36 + summary.prose.height + 40 + meta.prose.height
  const top = Math.max(110, 470 - heights / 2)
  const at = (block: typeof head, y: number) =>
    proseBlock(block.role, block.name, block.prose.paragraphs, { x: margin, y, width: block.prose.width })
  const afterHead = top + head.prose.height + 36
  const alt = words.titleAlt(story.title, story.summary)
  return plainSlide(input, {
    title: story.title,
    alt,
    blocks: [
      at(head, top),
      at(summary, afterHead),
      at(meta, afterHead + summary.prose.height + 40),
      at(source, slideSize.height - margin - source.prose.height),
    ],
    notes: [story.title, story.summary, ...about, sourceInWords(dataset, origin, address)],
  })
}
