import { expect, it } from 'vitest'
import { defaultView, type View } from '../../model/view.ts'
import { embeddableView } from './embeddableView.ts'

const positions = {
  sheet: { width: 10, height: 10 },
  nodes: { a: { x: 0.1, y: 0.2 }, b: { x: 0.3, y: 0.4 } },
  bends: [],
}
const actors = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

it('leaves the tool out', () => {
  const view: View = { ...defaultView, tool: { type: 'paths', avoid: [] } }
  expect(embeddableView(view, positions, actors)).toEqual(defaultView)
})

it('writes out the places of a computed layout; those that were dragged win', () => {
  const view: View = { ...defaultView, layout: 'force', moved: { b: [0.9, 0.9] } }
  expect(embeddableView(view, positions, actors)).toEqual({
    ...defaultView,
    layout: 'composed',
    moved: { a: [0.1, 0.2], b: [0.9, 0.9] },
  })
})
