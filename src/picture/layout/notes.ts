import type { Visible } from '../../model/visible.ts'
import { en } from '../../words/en.ts'
import { figure } from '../../words/figure.ts'
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
export const drawShown = (visible: Visible, whole: Visible, width: number): Drawn =>
  drawNote(figure.shown, [{ text: shownNote(visible, whole).join(' '), style: styles.detail }], width)

/** What made the figure, from which data, under which licence, and where its view can be opened. */
export const drawOrigin = ({ dataset }: Visible, { address, licence }: Origin, width: number): Drawn =>
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
  )

const drawNote = (title: string, pieces: readonly Piece[], width: number): Drawn => {
  const head = setLines(flow([{ text: title, style: styles.heading }], width), { x: 0, y: 0 }, 24)
  const body = setLines(flow(pieces, width), { x: 0, y: head.height }, leading)
  return together([head, body], head.height + body.height)
}
