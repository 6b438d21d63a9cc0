import type { Citation } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Status } from '../../model/status.ts'
import { en } from '../../words/en.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block } from '../figure.ts'
import { articleNumber } from '../layout/citations.ts'
import { type Drawn, flow, type Style, setLines, together } from '../layout/flow.ts'
import { blockOf } from '../layout/place.ts'
import { passageHref } from './passageHref.ts'
import { margin, middle } from './slideInput.ts'
import * as styles from './slideStyles.ts'

/** How the list is set: from what a slide wants to what holds most. */
const settings = [
  { size: 33, small: 26, columns: 1 },
  { size: 33, small: 26, columns: 2 },
  { size: 30, small: 26, columns: 2 },
  { size: 28, small: 24, columns: 2 },
  { size: 26, small: 24, columns: 2 },
  { size: 24, small: 24, columns: 2 },
  { size: 24, small: 24, columns: 3 },
] as const
type Setting = (typeof settings)[number]

const gutter = 72
const between = 22

/** A claim or fact as it is told on the back of a slide. */
type Evidence = Citation & { readonly status: Status }

interface Behind {
  readonly dataset: Dataset
  /** The questions for which ties are marked as contested. */
  readonly contested: readonly string[]
}

/** The back of a slide: each claim in our own words, how it is said, and where; and what the mark of the contested is about. */
export const turnedBlocks = (
  heading: string,
  evidence: readonly Evidence[],
  { dataset, contested }: Behind,
): Block[] => {
  const head = setLines(
    flow([{ text: words.howDoWeKnow, style: styles.heading(54) }], middle.width),
    { x: 0, y: 0 },
    60,
  )
  const sub = setLines(flow([{ text: heading, style: styles.asked(33) }], middle.width), { x: 0, y: 0 }, 46)
  const about = together(
    contested.map((question, i) =>
      setLines(
        flow(
          [
            { text: words.contested, style: styles.captionHead },
            { text: question, style: styles.caption },
          ],
          middle.width,
        ).slice(0, 1),
        { x: 0, y: i * 36 },
        36,
      ),
    ),
    contested.length * 36,
  )
  const top = head.height + 4 + sub.height + about.height + 34
  const at = { x: margin, y: middle.y - 20 }
  const list = listIn(evidence, dataset, middle.height + 20 - top)
  return [
    blockOf('title', 'heading', head, at),
    blockOf('text', 'step', sub, { x: at.x, y: at.y + head.height + 4 }),
    ...(contested.length > 0
      ? [blockOf('text', 'contested', about, { x: at.x, y: at.y + head.height + 8 + sub.height })]
      : []),
    ...list.map((drawn, i) => blockOf('text', `claim-${i + 1}`, drawn, { x: at.x, y: at.y + top })),
  ]
}

const listIn = (evidence: readonly Evidence[], dataset: Dataset, height: number): readonly Drawn[] => {
  for (const setting of settings) {
    const drawn = inColumns(evidence, dataset, setting, height)
    if (drawn) return drawn
  }
  const last = settings.at(-1) as Setting
  for (let kept = evidence.length - 1; kept > 0; kept -= 1) {
    const drawn = inColumns(evidence.slice(0, kept), dataset, last, height, evidence.length - kept)
    if (drawn) return drawn
  }
  return []
}

/** The list in columns of one height, none of its items divided; nothing where it has no room. */
const inColumns = (
  evidence: readonly Evidence[],
  dataset: Dataset,
  { size, small, columns }: Setting,
  height: number,
  left = 0,
): readonly Drawn[] | undefined => {
  const full = columns === 1 ? 1300 : (middle.width - (columns - 1) * gutter) / columns
  const drawn = [
    ...evidence.map((one) => drawOne(one, dataset, full, size, small)),
    ...(left > 0
      ? [setLines(flow([{ text: words.more(left), style: small26(small) }], full), origin, leadingOf(small))]
      : []),
  ]
  let [column, y] = [0, 0]
  const placed: Drawn[] = []
  for (const one of drawn) {
    if (y > 0 && y + one.height > height) [column, y] = [column + 1, 0]
    if (column >= columns || y + one.height > height) return undefined
    placed.push(moved(one, column * (full + gutter), y))
    y += one.height + between
  }
  return placed
}

const origin = { x: 0, y: 0 }
const leadingOf = (size: number): number => Math.round(size * 1.36)
const small26 = (size: number): Style => ({ ...styles.caption, size })

const drawOne = (one: Evidence, dataset: Dataset, width: number, size: number, small: number): Drawn => {
  const href = passageHref(one, dataset)
  const title = dataset.article.get(one.article)?.csl.title ?? one.article
  const said = setLines(
    flow([{ text: one.paraphrase, style: styles.text(size) }], width - 20),
    { x: 20, y: 0 },
    leadingOf(size),
  )
  const source = setLines(
    flow(
      [
        { text: en.status[one.status], style: { ...styles.captionHead, size: small } },
        {
          text: `· ${articleNumber(dataset, one.article)} ${title},`,
          style: small26(small),
        },
        { text: words.lines([one.paragraph]), style: small26(small), ...(href && { href }) },
      ],
      width - 20,
    ),
    { x: 20, y: said.height + 2 },
    leadingOf(small),
  )
  const height = said.height + 2 + source.height
  const bar: Drawn = { shapes: [{ d: `M2 4V${height - 4}`, stroke: 'ink', width: 3 }], texts: [], height }
  return together([bar, said, source], height)
}

const moved = ({ shapes, texts, height }: Drawn, x: number, y: number): Drawn => ({
  shapes: shapes.map((shape) => ({
    ...shape,
    d: shape.d.replace(/^M2 4V([\d.]+)$/, (_, end) => `M${x + 2} ${y + 4}V${y + Number(end)}`),
  })),
  texts: texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
  height,
})
