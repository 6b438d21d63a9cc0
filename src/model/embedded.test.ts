import { expect, it } from 'vitest'
import { type Allowance, allowances, withinAllowed } from './embedded.ts'
import { defaultView, type View } from './view.ts'

const after: View = {
  ...defaultView,
  date: '2001',
  lens: 'sources',
  camera: { x: 1, y: 2, zoom: 3 },
  selection: { type: 'actor', id: 'a' },
  focus: { actor: 'a', steps: 1 },
  moved: { a: [0, 0] },
  layout: 'circle',
  tool: { type: 'paths', from: 'a', avoid: [] },
}
const changed = (may: readonly Allowance[]) => {
  const view = withinAllowed(defaultView, after, new Set(may))
  return [...new Set([...Object.keys(view), ...Object.keys(defaultView)])]
    .filter((key) => view[key as keyof View] !== defaultView[key as keyof View])
    .sort()
}

it.each<[readonly Allowance[], readonly string[]]>([
  [[], []],
  [['story', 'wheel'], []],
  [['look'], ['camera']],
  [['open'], ['selection']],
  [['date'], ['date']],
  [['lens'], ['lens']],
  [['filter'], ['focus']],
  [allowances, ['camera', 'date', 'focus', 'lens', 'selection']],
])('where %j is allowed, %j changes', (may, expected) => {
  expect(changed(may)).toEqual(expected)
})

it('lets go of what the reader closes', () => {
  const open: View = { ...defaultView, selection: { type: 'actor', id: 'a' } }
  expect(withinAllowed(open, defaultView, new Set(['open'])).selection).toBeUndefined()
  expect(withinAllowed(open, defaultView, new Set(['look'])).selection).toEqual(open.selection)
})
