import { storySlides as words } from '../../words/storySlides.ts'
import type { Figure, ProseParagraph } from '../figure.ts'
import { articlesInWords } from '../layout/articles.ts'
import { articleProse, type ReferenceStyle } from './articleProse.ts'
import { articlesOf } from './evidence.ts'
import { plainSlide, proseBlock } from './plainSlide.ts'
import { stackProse } from './prose.ts'
import { margin, slideSize } from './slideInput.ts'
import * as styles from './slideStyles.ts'
import { sourceInWords } from './sourceInWords.ts'
import type { StoryInput } from './storyInput.ts'
import { addressOf } from './storyOrigin.ts'

const style: ReferenceStyle = {
  title: styles.text(28),
  rest: { ...styles.caption, size: 24 },
  label: styles.citedNumber,
  leading: 37,
  after: 20,
  hang: 46,
}
const width = slideSize.width - 2 * margin
const top = 190

/** The articles that a story cites, as references: on as many slides as they take. */
export const articlesSlides = (input: StoryInput): Figure[] => {
  const { story, dataset, origin } = input
  const cited = articlesOf(story, dataset)
  const pages = inPages(articleProse(dataset, cited, style))
  const source = sourceInWords(dataset, origin, addressOf(origin, story))
  return pages.map((paragraphs, i) => {
    const title = words.articlesOn(i + 1, pages.length)
    return plainSlide(input, {
      title,
      alt: words.articlesAlt(paragraphs.length),
      blocks: [
        proseBlock('title', 'heading', [{ runs: [{ text: title, ...styles.heading(54) }], leading: 60, after: 0 }], {
          x: margin,
          y: 96,
          width,
        }),
        proseBlock('text', 'articles', paragraphs, { x: margin, y: top, width }),
      ],
      notes: [title, ...articlesInWords(dataset, cited), source],
    })
  })
}

const inPages = (paragraphs: readonly ProseParagraph[]): ProseParagraph[][] => {
  const pages: ProseParagraph[][] = [[]]
  for (const paragraph of paragraphs) {
    const page = pages.at(-1) as ProseParagraph[]
    const height = stackProse([...page, paragraph], width).height
    if (page.length > 0 && top + height > slideSize.height - margin) pages.push([paragraph])
    else page.push(paragraph)
  }
  return pages
}
