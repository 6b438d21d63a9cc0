import { expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import type { View } from '../../model/view.ts'
import { query } from '../query.ts'
import { overlaid } from './overlaid.ts'

const viewWith = (articles: readonly string[]): View => ({
  ...orlandView,
  filters: { ...orlandView.filters, statuses: [], articles },
})

it('keeps what fell as it was and what stands as it stands now', () => {
  const { visible, gone } = overlaid(query(orland, viewWith([])), query(orland, viewWith(['gazette'])))
  expect(visible.ties.map(({ id, status }) => [id, status]).sort()).toEqual([
    ['arden--brim--cooperation', 'denied'],
    ['arden--brim--rivalry', 'asserted'],
    ['arden--corr--rivalry', 'asserted'],
    ['brim--corr--rivalry', 'hedged'],
  ])
  expect([...gone]).toEqual(['arden--corr--rivalry'])
})

it('an actor who is left without a tie is gone with it', () => {
  const { visible, gone } = overlaid(query(orland, viewWith([])), query(orland, viewWith(['gazette', 'herald'])))
  expect(visible.actors.map(({ id }) => id)).toEqual(['arden', 'brim', 'corr'])
  expect(['arden', 'brim', 'corr'].every((id) => gone.has(id))).toBe(true)
})
