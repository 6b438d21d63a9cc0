import { dateInWords } from '../../words/dates.ts'
import { figure as words } from '../../words/figure.ts'
import type { Block } from '../figure.ts'
import { wordings } from '../wording/wordings.ts'
import type { Content } from './content.ts'
import { flow, setLines } from './flow.ts'
import { blockOf } from './place.ts'
import * as styles from './styles.ts'

/** Where the list of ties is: `page` on this page, on pages that follow, in a slide's notes, or nowhere. */
export type ListPlace = 'below' | 'following' | 'notes' | 'none'

/** From this width on the title is as large as it gets; on narrow pages it is smaller, but not beyond measure. */
const broad = 1500
const least = 0.66

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
  const by = Math.min(1, Math.max(least, width / broad))
  const blocks = [put('title', 'title', title, { ...styles.title, size: styles.title.size * by }, 50 * by)]
  y += 8
  if (subtitle) blocks.push(put('text', 'subtitle', subtitle, styles.subtitle, 30))
  blocks.push(put('text', 'deck', deckOf(content, list), styles.deck, 28))
  return { blocks, height: y }
}

/** What is shown, as of when and by whose word, and where the numbers lead. */
const deckOf = ({ visible, onScreen, refers, numbered }: Content, list: ListPlace): string => {
  const { ties, view } = visible
  const numbers = (refers ? words.numbersIn : words.listIn)[numbered.length > 0 ? list : 'none']
  const own = wordings[view.lens]?.deck(visible, onScreen)
  if (own !== undefined) return own + numbers
  if (ties.length === 0) return words.empty
  const articles = new Set(ties.flatMap((tie) => tie.articles)).size
  return words.deck(words.asOf(dateInWords(view.date)), articles) + numbers
}
