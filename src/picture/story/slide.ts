import type { Vector } from '../../lib/vector.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Visible } from '../../model/visible.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as figureWords } from '../../words/figure.ts'
import { tieSentence } from '../../words/sentences.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block, Figure, PlacedScene } from '../figure.ts'
import { mapLayers } from '../body/mapBody.ts'
import { flow, setLines, type Style } from '../layout/flow.ts'
import { numberTies } from '../layout/numbering.ts'
import { blockOf, placed } from '../layout/place.ts'
import { citationsFor, citedIn } from './cited.ts'
import { columnIn } from './column.ts'
import { progress } from './progress.ts'
import { answeredParagraphs, askedParagraphs } from './slideContent.ts'
import { margin, middle, type SlideInput, slideSize, stepAt } from './slideInput.ts'
import * as styles from './slideStyles.ts'
import { stripLegend } from './stripLegend.ts'
import { claimsOfSlide, factsOfSlide, stepVisible } from './stepVisible.ts'
import { stepMap } from './stepMap.ts'

const footY = 1012
const topY = 72
const gap = 62

/** A step of a story as a page: what the presenter's screen, the slides and the handout show is this and nothing else. */
export const slideOf = (input: SlideInput): Figure => {
  const { story, index, dataset, state, origin } = input
  const step = stepAt(input)
  const answered = state.answered || !step.question
  const visible = stepVisible(step, dataset, answered)
  const claims = claimsOfSlide(step, answered)
  const facts = factsOfSlide(step, answered)
  const column = columnIn(
    {
      heading: step.heading,
      paragraphs: step.question
        ? answered
          ? answeredParagraphs(step.question, dataset, step.text)
          : askedParagraphs(step.question, dataset)
        : [{ text: step.text, style: styles.text, role: 'text' }],
      cited: citedIn(citationsFor(dataset, claims, facts), dataset),
    },
    middle.height,
  )
  const right = slideSize.width - margin
  const place = progress(index, story.steps.length, right, footY)
  const legend = stripLegend(visible.ties, { x: margin, y: footY }, right - margin - place.width - 40)
  const height = middle.height - Math.max(0, (legend?.height ?? 0) - 42)
  const map = stepMap(visible, dataset.layout.wide, {
    x: margin,
    y: middle.y,
    width: middle.width - column.width - gap,
    height,
  })
  const alt = altOf(visible)
  const columnAt = { x: right - column.width, y: middle.y + Math.max(0, Math.min(70, (middle.height - column.height) / 2)) }
  const [heading, ...rest] = placed(column.blocks, columnAt)
  return {
    title: `${story.title}: ${step.heading}`,
    alt,
    language: visible.view.language,
    pages: [
      {
        ...slideSize,
        blocks: [
          ...(heading ? [heading] : []),
          line('story', story.title, styles.top, { x: margin, y: topY }, 'start'),
          line('date', figureWords.longDate(dateInWords(visible.view.date)), styles.date, { x: right, y: topY }, 'end'),
          ...(map ? [mapBlock(map, alt)] : []),
          ...rest,
          ...(legend ? [legend.block] : []),
          place.block,
        ],
      },
    ],
    source: {
      visible,
      numbered: numberTies(visible),
      cited: new Set(citationsFor(dataset, claims, facts).map(({ article }) => article)),
      ...origin,
    },
  }
}

/** Where the actors of a slide stand on it, by id. */
export const placesOnSlide = ({ pages }: Pick<Figure, 'pages'>): ReadonlyMap<string, Vector> =>
  new Map(
    pages.flatMap(({ blocks }) =>
      blocks.flatMap(({ map }) =>
        map
          ? map.scene.nodes.map(({ actor, at }): [string, Vector] => [
              actor.id,
              { x: map.at.x + at.x * map.scale, y: map.at.y + at.y * map.scale },
            ])
          : [],
      ),
    ),
  )

const mapBlock = (map: PlacedScene, alt: string): Block => ({ role: 'figure', name: 'picture', alt, layers: mapLayers(map), map })

const altOf = (visible: Visible): string =>
  words.slideAlt(
    visible.actors.map(({ name }) => name),
    visible.ties.map((tie) => tieSentence(tie, visible.dataset as Dataset)),
  )

const line = (name: string, text: string, style: Style, at: Vector, anchor: 'start' | 'end'): Block => {
  const drawn = setLines(flow([{ text, style }], 1200), { x: 0, y: 0 }, style.size)
  const texts = drawn.texts.slice(0, 1).map((one) => ({ ...one, x: 0, y: 0.35 * style.size, anchor }))
  return blockOf('text', name, { shapes: [], texts, height: 0 }, at)
}
