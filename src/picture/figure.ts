import type { Vector } from '../lib/vector.ts'
import type { Visible } from '../model/visible.ts'
import { dateInWords } from '../words/dates.ts'
import { figure as words } from '../words/figure.ts'
import { nameOf } from '../words/sentences.ts'
import { articleNumber } from './citations.ts'
import { drawFoot, type Origin } from './figureFoot.ts'
import { drawLegend } from './figureLegend.ts'
import { type Drawn, flow, setLines, together } from './flow.ts'
import type { Figure } from './layer.ts'
import { mapOnPage, type OnScreen } from './mapOnPage.ts'
import { type NumberedTie, numberTies } from './numbering.ts'
import * as styles from './styles.ts'
import { drawTieList } from './tieList.ts'

export interface FigureOptions extends Origin {
  readonly title?: string
  /** Numbers on the ties, and the list of what each rests on. On where nothing is said. */
  readonly cited?: boolean
}

/** The title that a figure has until the reader writes another. */
export const figureTitle = ({ dataset, actors, view }: Visible): string => {
  const middle = view.focus?.actor ?? actors.find((actor) => actor.prominence === 0)?.id
  return middle ? words.titleAround(nameOf(dataset, middle)) : dataset.title
}

/** Lays out the page. Its height follows from what is on it: nothing is cut. */
export const figureOf = (onScreen: OnScreen, options: FigureOptions = {}): Figure => {
  const { visible } = onScreen
  const { width: full, margin, top } = styles.page
  const width = full - 2 * margin
  const cited = options.cited ?? true
  const numbered = cited ? numberTies(visible) : []
  const title = options.title?.trim() || figureTitle(visible)
  const date = words.asOf(dateInWords(visible.view.date))
  const parts: Drawn[] = []
  let y: number = top
  const put = (drawn: Drawn, gap: number) => {
    parts.push(drawn)
    y += drawn.height + gap
  }
  const at = () => ({ x: margin, y })

  put(setLines(flow([{ text: title, style: styles.title }], width), at(), 50), 8)
  put(setLines(flow([{ text: deckOf(visible, date, cited), style: styles.deck }], width), at(), 28), 26)

  const room = width - styles.page.legend - styles.page.gutter
  const map = mapOnPage(onScreen, numbered, at(), room)
  const legend = drawLegend(visible, map.scene, { x: margin + room + styles.page.gutter, y }, onScreen.question)
  put({ ...legend, height: Math.max(legend.height, map.height) }, 26)

  const [first] = numbered
  if (first) {
    put(ruleAt(at(), width, 'ink'), 14)
    const note = { text: listNote(first, visible), style: styles.detail }
    put(setLines(flow([{ text: words.list, style: styles.heading }, note], width), at(), 22), 10)
    put(drawTieList(numbered, visible.dataset, at(), width), 14)
  }
  put(ruleAt(at(), width, 'rule'), 14)
  put(drawFoot(visible, options, at(), width), top)

  const { shapes, texts } = together(parts, 0)
  return {
    width: full,
    height: Math.ceil(y),
    title,
    description: words.description(visible.actors.length, visible.ties.length, date),
    layers: [...map.layers, { name: 'page', at: { x: 0, y: 0 }, scale: 1, halo: false, shapes, texts }],
  }
}

const deckOf = ({ ties }: Visible, date: string, cited: boolean): string =>
  ties.length === 0 ? words.empty : words.deck(date, new Set(ties.flatMap((tie) => tie.articles)).size, cited)

/** How to read a citation, by the example of one that the first tie of the list rests on. */
const listNote = ({ tie }: NumberedTie, { dataset }: Visible): string => {
  const [number, paragraph] = tie.claims
    .map((claim) => [articleNumber(dataset, claim.article), claim.paragraph] as const)
    .reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a))
  return words.listNote(number, paragraph)
}

const ruleAt = ({ x, y }: Vector, width: number, stroke: 'ink' | 'rule'): Drawn => ({
  shapes: [{ d: `M${x} ${y}h${width}`, stroke, width: stroke === 'ink' ? 1.2 : 1 }],
  texts: [],
  height: 0,
})
