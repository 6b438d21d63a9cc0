import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../tests/fixtures/orlandOnPage.ts'
import type { Selection } from '../model/view.ts'
import { emphasisOf, emphasisOfTies } from './emphasis.ts'

const { visible } = onScreen(orlandOnPage())
const lit = (selection?: Selection, of = visible) => {
  const emphasis = emphasisOf(of, selection)
  return (
    emphasis && {
      actors: [...emphasis.actors].sort(),
      ties: [...emphasis.ties].sort(),
      chosen: [...emphasis.chosenActors, ...emphasis.chosenTies].sort(),
    }
  )
}
const [help, fight, west, east] = [
  'arden--brim--cooperation',
  'arden--brim--rivalry',
  'arden--corr--rivalry',
  'brim--corr--rivalry',
] as const

describe('what stands out', () => {
  it('is nothing where nothing is selected, or nothing of it is on the map', () => {
    expect(lit()).toBeUndefined()
    expect(lit({ type: 'actor', id: 'dorn' })).toBeUndefined()
    expect(lit({ type: 'tie', id: 'arden--dorn--rivalry' })).toBeUndefined()
  })

  it('of an actor is itself, its ties and those at their ends', () => {
    expect(lit({ type: 'actor', id: 'corr' })).toEqual({
      actors: ['arden', 'brim', 'corr'],
      ties: [west, east],
      chosen: ['corr'],
    })
  })

  it('of a tie is its pair with all that is between them, and the triangles that they stand in', () => {
    expect(lit({ type: 'tie', id: fight })).toEqual({
      actors: ['arden', 'brim', 'corr'],
      ties: [help, fight, west, east],
      chosen: [help, fight, 'arden', 'brim'].sort(),
    })
    const open = { ...visible, ties: visible.ties.filter(({ id }) => id !== east) }
    expect(lit({ type: 'tie', id: help }, open)).toEqual({
      actors: ['arden', 'brim'],
      ties: [help, fight],
      chosen: [help, fight, 'arden', 'brim'].sort(),
    })
  })

  it('of an article is what rests on it', () => {
    expect(lit({ type: 'article', id: 'gazette' })).toEqual({
      actors: ['arden', 'brim', 'corr'],
      ties: [help, west],
      chosen: [],
    })
  })

  it('of an event is what claims tell of it, and who was there', () => {
    expect(lit({ type: 'event', id: 'fair' })).toEqual({ actors: ['arden', 'brim'], ties: [fight], chosen: [] })
  })

  it('of a claim is the tie that it belongs to', () => {
    expect(lit({ type: 'claim', id: 'h3' })?.chosen).toEqual(['brim', east, 'corr'].sort())
  })

  it('of some ties is them and their ends', () => {
    const { actors, ties, chosenTies } = emphasisOfTies(visible.ties.filter(({ id }) => id === east))
    expect([[...actors], [...ties], [...chosenTies]]).toEqual([['brim', 'corr'], [east], []])
  })
})
