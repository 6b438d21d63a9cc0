import type { Dataset } from '../../model/dataset.ts'
import type { Visible } from '../../model/visible.ts'
import { en } from '../../words/en.ts'
import { figure } from '../../words/figure.ts'
import { articleNumber } from './citations.ts'
import { type Drawn, flow, type Piece, setLines, together } from './flow.ts'
import { shownNote } from './shownNote.ts'
import * as styles from './styles.ts'

const leading = 19

/** Where a figure comes from. */
export interface Origin {
  /** Where this view can be opened. */
  readonly address?: string
  /** The licence of the data, where it is known. */
  readonly licence?: string
}

/** What of the whole is shown, what is not, and why. */
export const drawShown = (visible: Visible, whole: Visible, width: number, brief: boolean): Drawn =>
  drawNote(figure.shown, [{ text: shownNote(visible, whole, brief).join(' '), style: styles.detail }], width, brief)

/** The articles in one line, where their references stand elsewhere. */
export const drawArticleNames = (
  dataset: Dataset,
  cited: ReadonlySet<string>,
  width: number,
  numbered: boolean,
): Drawn => {
  const names = dataset.articles
    .filter(({ id }) => cited.has(id))
    .map((article) => (numbered ? `[${articleNumber(dataset, article.id)}] ${article.label}` : article.label))
  return setLines(
    flow(
      [
        { text: `${figure.articles}:`, style: styles.heading },
        { text: names.join(', '), style: styles.detail },
      ],
      width,
    ),
    { x: 0, y: 0 },
    leading,
  )
}

/** What made the figure, from which data, under which licence, and where its view can be opened. */
export const drawOrigin = ({ dataset }: Visible, { address, licence }: Origin, width: number, brief: boolean): Drawn =>
  drawNote(
    figure.source,
    [
      {
        text: [
          figure.made(en.appName, dataset.title),
          figure.version(dataset.version),
          ...(licence ? [`${licence}.`] : []),
        ].join(' '),
        style: styles.detail,
      },
      ...(address ? [{ text: address, style: styles.detail, href: address }] : []),
    ],
    width,
    brief,
  )

/** A heading with text below it, or before it in the same line. */
const drawNote = (title: string, pieces: readonly Piece[], width: number, brief: boolean): Drawn => {
  const heading = { text: brief ? `${title}:` : title, style: styles.heading }
  if (brief) return setLines(flow([heading, ...pieces], width), { x: 0, y: 0 }, leading)
  const head = setLines(flow([heading], width), { x: 0, y: 0 }, 24)
  const body = setLines(flow(pieces, width), { x: 0, y: head.height }, leading)
  return together([head, body], head.height + body.height)
}
