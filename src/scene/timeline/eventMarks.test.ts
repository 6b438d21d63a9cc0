import { expect, it } from 'vitest'
import { dataset } from '../../../tests/map/theMap.ts'
import { closeExtent, wholeExtent } from '../../query/timeline/extent.ts'
import { eventMarks, tiersFor } from './eventMarks.ts'
import { planOf } from './panel.ts'

const close = closeExtent(dataset)

// How wide the lens is in windows of 1440 and 1920 pixels, with the filters beside it.
it.each([1124, 1604])('in %d pixels no name of an event is cut or left out', (width) => {
  const { panels } = planOf(width, wholeExtent(dataset), close)
  const tiers = tiersFor(dataset.events, panels, close, 9)
  const cut = panels.flatMap((panel) =>
    eventMarks(dataset.events, panel, tiers, panel.unit === 'year' ? close : undefined)
      .filter(({ elsewhere, whole }) => !elsewhere && !whole)
      .map(({ event }) => event.name),
  )
  expect(cut).toEqual([])
})

it('takes no more tiers than there is room for, nor than it needs', () => {
  const { panels } = planOf(1604, wholeExtent(dataset), close)
  expect(tiersFor(dataset.events, panels, close, 3)).toBe(3)
  expect(tiersFor([], panels, close, 9)).toBe(2)
})
