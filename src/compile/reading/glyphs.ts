import { line } from '../../lib/quadratic.ts'
import { type Relation, relations } from '../../model/relation.ts'
import { type Status, statuses } from '../../model/status.ts'
import { drawTie } from '../../scene/drawTie.ts'
import { contestedMark } from '../../scene/marks.ts'
import type { Shape } from '../../scene/scene.ts'
import { type Html, html } from './html.ts'

/** The marks of the map, drawn once at the head of the page and used wherever they are needed. */
export const glyphSheet = (): Html => html`<svg class="sheet" aria-hidden="true">
${relations.map((relation) => symbol(relation, tieShapes(relation, 'asserted')))}
${statuses.map((status) => symbol(`status-${status}`, tieShapes('rivalry', status)))}
${symbol('contested', contestedMark.draw({ x: 25, y: 9 }, 'ink', 1))}</svg>`

/** A mark in a line of text; the words beside it say what it means. */
export const glyph = (name: Relation | `status-${Status}` | 'contested'): Html =>
  html`<svg class="glyph" viewBox="0 0 50 18" aria-hidden="true"><use href="#glyph-${name}"/></svg>`

const symbol = (name: string, shapes: readonly Shape[]): Html =>
  html`<symbol id="glyph-${name}" viewBox="0 0 50 18">${shapes.map(path)}</symbol>
`

/** Colours come from the stylesheet, which knows the reader's theme. */
const path = ({ d, fill, stroke, width, dash }: Shape): Html => {
  const paints = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ')
  return html`<path d="${d}" class="${paints}"${!fill && html` fill="none"`}${stroke && html` stroke-width="${width ?? 1}"`}${
    dash ? html` stroke-dasharray="${dash.join(' ')}"` : html` stroke-linecap="round"`
  }/>`
}

const tieShapes = (relation: Relation, status: Status): readonly Shape[] =>
  drawTie(
    {
      id: '',
      actors: ['', ''],
      relation,
      claims: [],
      articles: [],
      independentSources: 0,
      status,
      validity: 'holds',
      contested: false,
      direction: 'forward',
    },
    line({ x: 1, y: 9 }, { x: 49, y: 9 }),
    0.5,
  ).shapes
