import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { storyOfOrland } from '../../../tests/fixtures/storyOf.ts'
import type { Step } from '../../model/story.ts'
import { heldBack } from './heldBack.ts'
import { pointsOf } from './pointsOf.ts'

const step = (id: string): Step => storyOfOrland.steps.find((one) => one.id === id) as Step
const points = (id: string, answered = false) => pointsOf(orland, orlandView, step(id), answered)

describe('what a step points at', () => {
  it('is the ties of its claims, their ends, and whom its facts are about', () => {
    expect(points('help')).toEqual({ ties: ['arden--brim--cooperation'], actors: ['arden', 'brim'] })
  })

  it('counts what parts do to their wholes, as the view does', () => {
    const bare = { ...step('predict'), question: { ...step('choice').question } } as Step
    expect(pointsOf(orland, { folded: true }, bare, true).ties).toContain('arden--brim--cooperation')
    expect(pointsOf(orland, { folded: false }, bare, true).ties).toContain('brim--dorn--cooperation')
  })

  it('keeps the ties back that are asked for, but points at whom it is asked of', () => {
    expect(points('friends').ties).toEqual(['arden--corr--rivalry', 'brim--corr--rivalry'])
    expect(points('predict')).toEqual({ ties: [], actors: ['arden', 'brim'] })
  })

  it('keeps a tie pale only where all that is known of it is what is asked: other claims of it give nothing away', () => {
    const of = (claims: readonly string[], among: readonly string[]) =>
      pointsOf(
        orland,
        orlandView,
        { ...step('hedge'), claims, question: { ...step('hedge').question, among } } as Step,
        false,
      ).ties
    // Of the cooperation of Arden and Brim three speak, g1, g2 by way of Dorn and h2; of the rivalry of Brim and Corr h3 alone.
    expect(of(['g1', 'h3'], ['g1', 'h3'])).toEqual(['arden--brim--cooperation'])
    expect(of(['g1'], ['g1', 'g2', 'h2'])).toEqual([])
  })

  it('takes in what the answer rests on, once it is given', () => {
    expect(points('predict', true).ties).toEqual(['arden--brim--cooperation', 'arden--brim--rivalry'])
    expect(points('friends', true).ties).toContain('arden--brim--cooperation')
  })
})

describe('what would give the answer away', () => {
  const held = (id: string, answered = false) => [...heldBack(orland, orlandView, step(id), answered)]
  it('is the claims of the pair, and those of which is asked how they are said', () => {
    expect(held('friends')).toEqual(['g1'])
    // Dorn is a part of Arden.
    expect(held('predict')).toEqual(['g2'])
    expect(held('hedge')).toEqual(['g1', 'h3'])
  })
  it('is nothing once the answer is given, nor where nothing is hidden', () => {
    expect(held('friends', true)).toEqual([])
    for (const id of ['help', 'choice', 'end']) expect(held(id), id).toEqual([])
  })
})
