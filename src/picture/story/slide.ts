import type { Box } from '../../lib/box.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Visible } from '../../model/visible.ts'
import { withheldPair } from '../../query/story/withheldPair.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as figureWords } from '../../words/figure.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block, Figure } from '../figure.ts'
import { flow, type Style, setLines } from '../layout/flow.ts'
import { numberTies } from '../layout/numbering.ts'
import { blockOf, placed } from '../layout/place.ts'
import { citationsFor } from './cited.ts'
import { type Beside, type Column, columnsIn } from './column.ts'
import { columnContent, type Told } from './columnContent.ts'
import { hideNames } from './hideNames.ts'
import { lensBody } from './lensBody.ts'
import { mapAlt, mapBlocks } from './mapBlocks.ts'
import { progress } from './progress.ts'
import { margin, middle, type SlideInput, slideSize, stepAt } from './slideInput.ts'
import * as styles from './slideStyles.ts'
import { claimsOfSlide, contestedOf, factsOfSlide, isDrawnAsMap, stepVisible } from './stepVisible.ts'
import { rowsOfTies, type StripRow, stripLegend } from './stripLegend.ts'
import { turnedBlocks } from './turnedPage.ts'

const footY = 1012
const topY = 72
const gap = 62
/** What a map must have to be seen from the last row. */
const leastMap = 420
const right = slideSize.width - margin

/** A step of a story as a page: what the presenter's screen, the slides and the handout show is this and nothing else. */
export const slideOf = (input: SlideInput): Figure => {
  const { story, index, dataset, state, origin } = input
  const step = stepAt(input)
  const answered = state.answered || !step.question
  const known = stepVisible(step, dataset, true)
  const named = (one: Visible) => (state.names ? one : hideNames(one, known.actors))
  const whole = named(known)
  const visible = answered ? whole : named(stepVisible(step, dataset, false))
  const citations = citationsFor(dataset, claimsOfSlide(step, dataset, answered), factsOfSlide(step, answered))
  const pair = withheldPair(step.question, visible.view, dataset)
  const place = progress(index, story.steps.length, right, footY)
  const { names } = state
  const room = right - margin - place.width - 40
  const shown = { ...input, step, answered, visible, whole, citations, pair, names, room }
  const heading = state.names ? step.heading : words.whoIsWho
  const { blocks, foot } =
    state.turned && state.names
      ? {
          blocks: turnedBlocks(step.heading, citations, { dataset, contested: contestedOf(step, dataset, answered) }),
          foot: [],
        }
      : frontBlocks(shown)
  const [title, ...rest] = blocks
  const date = figureWords.longDate(dateInWords(visible.view.date))
  return {
    title: `${story.title}: ${heading}`,
    alt: mapAlt(visible, answered ? undefined : pair),
    language: visible.view.language,
    pages: [
      {
        ...slideSize,
        blocks: [
          ...(title ? [title] : []),
          line('story', story.title, styles.top, { x: margin, y: topY }, 'start'),
          line('date', date, styles.date, { x: right, y: topY }, 'end'),
          ...rest,
          ...foot,
          place.block,
        ],
      },
    ],
    source: {
      visible,
      numbered: numberTies(visible),
      cited: new Set(citations.map(({ article }) => article)),
      ...origin,
    },
  }
}

interface Shown extends SlideInput, Told {
  /** What it shows once its question is answered. */
  readonly whole: Visible
  readonly pair: readonly [string, string] | undefined
  /** What the legend has at the foot. */
  readonly room: number
}

/** What a slide shows before it is turned: the lens of its step, and its text beside that; the heading comes first. */
const frontBlocks = (shown: Shown): { readonly blocks: readonly Block[]; readonly foot: readonly Block[] } => {
  const { step, dataset, visible, whole, state, pair, answered, onScreen, room } = shown
  const { names } = state
  const isMap = isDrawnAsMap(whole) || !names
  const isAlone = isMap && whole.actors.length === 0
  // A lens has many marks: what they mean stands below both it and the text.
  const lensIn = (box: Box) => lensBody(visible, box, onScreen)
  const below = isMap ? undefined : legendOf(lensIn({ ...middle, width: middle.width / 2 }).rows, room, middle.width)
  const height = middle.height - (below?.above ?? 0)
  const { column, top } = columnBeside(shown, height, isAlone ? 'nothing' : isMap ? 'map' : 'lens')
  const at = { x: isAlone ? margin : right - column.width, y: top }
  const [heading, ...rest] = placed(column.blocks, at)
  const box = { x: margin, y: middle.y, width: Math.max(120, middle.width - column.width - gap), height }
  const inOrder = (blocks: readonly Block[], legend: ReturnType<typeof legendOf>) => ({
    blocks: [...(heading ? [heading] : []), ...blocks, ...rest],
    foot: legend ? [legend.block] : [],
  })
  // Beside so much text nothing could be made out.
  if (box.width < leastMap) return inOrder([], undefined)
  if (!isMap) {
    const { block } = lensIn({ ...box, height: below?.above ? height + 16 : height - 20 })
    return inOrder(block ? [block] : [], below)
  }
  const legend = legendOf(rowsOfTies(visible.ties), room, box.width)
  // As much as the marks of the answer will take.
  const above = legendOf(rowsOfTies(whole.ties), room, box.width)?.above ?? 0
  const captions = answered ? claimsOfSlide(step, dataset, answered) : undefined
  const asked = { visible, whole, state, pair, answered, captions }
  return inOrder(isAlone ? [] : mapBlocks(asked, { ...box, height: height - above }), legend)
}

const legendOf = (rows: readonly StripRow[], foot: number, above: number) =>
  stripLegend(rows, { x: margin, y: footY }, { foot, above })

/** The text of a slide and where it begins: a question and its answer are set alike, so that nothing moves between them. */
const columnBeside = (
  shown: Shown,
  height: number,
  beside: Beside,
): { readonly column: Column; readonly top: number } => {
  const { step, state, answered } = shown
  const asks = state.names && step.question !== undefined
  const contents = asks ? [false, true].map((told) => columnContent(toldOf(shown, told))) : [columnContent(shown)]
  const columns = columnsIn(contents, height, beside)
  const tallest = Math.max(...columns.map((one) => one.height))
  return {
    column: (answered ? columns.at(-1) : columns[0]) as Column,
    top: middle.y + Math.max(0, Math.min(70, (height - tallest) / 2)),
  }
}

const toldOf = (shown: Shown, answered: boolean): Told => {
  const { step, dataset } = shown
  const citations = citationsFor(dataset, claimsOfSlide(step, dataset, answered), factsOfSlide(step, answered))
  return { ...shown, answered, citations }
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

const line = (name: string, text: string, style: Style, at: Vector, anchor: 'start' | 'end'): Block => {
  const { texts } = setLines(flow([{ text, style }], 1200).slice(0, 1), { x: 0, y: 0 }, style.size)
  return blockOf(
    'text',
    name,
    { shapes: [], texts: texts.map((one) => ({ ...one, x: 0, y: 0.35 * style.size, anchor })), height: 0 },
    at,
  )
}
