import { viewBefore } from '../../query/compareViews.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as words } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import type { Block } from '../figure.ts'
import type { Content } from './content.ts'
import { flow, setLines } from './flow.ts'
import { blockOf } from './place.ts'
import * as styles from './styles.ts'

/** Where the list of ties is: `page` on this page, on pages that follow, in a slide's notes, or nowhere. */
export type ListPlace = 'below' | 'following' | 'notes' | 'none'

/** Title, subtitle, and as of when and by whose word the ties are shown; from the origin. */
export const drawHead = (content: Content, list: ListPlace, width: number): { blocks: Block[]; height: number } => {
  const { settings, title } = content
  const subtitle = settings.subtitle?.trim()
  let y = 0
  const put = (role: Block['role'], name: string, text: string, style: typeof styles.title, leading: number) => {
    const drawn = setLines(flow([{ text, style }], width), { x: 0, y: 0 }, leading)
    const block = blockOf(role, name, drawn, { x: 0, y })
    y += drawn.height
    return block
  }
  const blocks = [put('title', 'title', title, styles.title, 50)]
  y += 8
  if (subtitle) blocks.push(put('text', 'subtitle', subtitle, styles.subtitle, 30))
  blocks.push(put('text', 'deck', deckOf(content, list), styles.deck, 28))
  return { blocks, height: y }
}

const deckOf = ({ visible: { ties, view }, numbered }: Content, list: ListPlace): string => {
  const all = view.lens === 'timeline' && numbered.length > 0 ? numbered.map(({ tie }) => tie) : ties
  if (all.length === 0) return words.empty
  const [date, articles] = [words.asOf(dateInWords(view.date)), new Set(all.flatMap((tie) => tie.articles)).size]
  if (view.lens === 'timeline') return figureLenses.timeline.deck(date, articles, list)
  if (view.lens === 'matrix') return figureLenses.matrix.deck(date, articles, list)
  const before = ties.some(({ change }) => change) ? viewBefore(view) : undefined
  return before && before.date !== view.date
    ? words.deck(figureLenses.dates.compared(date, dateInWords(before.date)), articles, list)
    : words.deck(date, articles, list)
}
