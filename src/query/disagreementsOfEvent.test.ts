import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { disagreementsOfEvent } from './disagreementsOfEvent.ts'

it('finds the questions that are answered differently about an event', () => {
  expect(disagreementsOfEvent(orland, 'fair').map(({ id }) => id)).toEqual(['toll'])
  expect(disagreementsOfEvent(orland, 'feast')).toEqual([])
})
