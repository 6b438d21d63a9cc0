import { expect, it } from 'vitest'
import { affiliationWhole, type Tie } from './tie.ts'

const tie = (relation: Tie['relation'], direction: Tie['direction']) =>
  ({ relation, direction, actors: ['arden', 'brim'] }) as unknown as Tie

it('an affiliation points at its whole', () => {
  expect(affiliationWhole(tie('affiliation', 'forward'))).toEqual({ whole: 'brim' })
  expect(affiliationWhole(tie('affiliation', 'backward'))).toEqual({ whole: 'arden' })
})

it('there is no whole where claims run both ways or none, nor in another relation', () => {
  expect(affiliationWhole(tie('affiliation', 'both'))).toEqual({})
  expect(affiliationWhole(tie('affiliation', 'none'))).toEqual({})
  expect(affiliationWhole(tie('rivalry', 'forward'))).toEqual({})
})
