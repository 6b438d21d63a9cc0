import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { divideInTwo } from '../analysis/balance/balance.ts'
import type { SignedGraph } from '../analysis/balance/signedGraph.ts'
import { defaultSigns, type SignReading } from '../model/sign.ts'
import { triadId } from '../model/triad.ts'
import { campsOf } from './camps.ts'
import { signedMap } from './signedMap.ts'
import { signedTriads } from './triads.ts'

const read = (signs: Partial<SignReading> = {}, more: Partial<typeof orlandView> = {}) =>
  signedMap(orland, { ...orlandView, ...more, signs: { ...defaultSigns, ...signs } })

describe('the signs of a map', () => {
  it('are those of what is asserted or attributed and holds', () => {
    const { actors, certain, graph, ambivalent, soft } = read()
    // Brim and Corr are rivals by a hedged claim only; that Arden attacked Brim was in 1920.
    expect(certain.map(({ id, sign }) => [id, sign])).toEqual([
      ['arden--brim', 'positive'],
      ['arden--corr', 'negative'],
    ])
    expect(actors).toEqual(['arden', 'brim', 'corr'])
    expect(graph).toEqual({
      size: 3,
      edges: [
        { a: 0, b: 1, sign: 1 },
        { a: 0, b: 2, sign: -1 },
      ],
    })
    expect(ambivalent).toEqual([])
    expect(soft).toEqual({ hedged: 1, predicted: 0, questioned: 0, unknown: 1 })
  })

  it('draw the ties that give them and nobody else', () => {
    const { visible } = read({ cooperation: false })
    expect(visible.ties.map(({ id }) => id)).toEqual(['arden--corr--rivalry'])
    expect(visible.actors.map(({ id }) => id)).toEqual(['arden', 'corr'])
  })

  it('leave out a pair with both, unless it is read both ways', () => {
    // With what is not known for 1931, Arden helps Brim and has attacked it.
    const out = read({ unknown: true })
    expect([out.ambivalent.map(({ id }) => id), out.open]).toEqual([['arden--brim'], []])
    expect(out.actors).toEqual(['arden', 'corr'])
    const both = read({ unknown: true, ambivalent: 'both' })
    expect(both.open).toEqual([{ a: 0, b: 1 }])
    expect(both.visible.ties.map(({ id }) => id).sort()).toEqual([
      'arden--brim--cooperation',
      'arden--brim--rivalry',
      'arden--corr--rivalry',
    ])
  })

  it('say what filters hide, and count it where everything is used', () => {
    const filters = { ...orlandView.filters, relations: ['rivalry'] as const }
    const narrowed = read({}, { filters })
    expect(narrowed.certain.map(({ id }) => id)).toEqual(['arden--brim'])
    // Arden–Corr, Brim–Corr and the attack on Brim.
    expect(narrowed.hidden).toBe(3)
    const wide = read({}, { filters, everything: true })
    expect(wide.certain.map(({ id }) => id)).toEqual(['arden--brim', 'arden--corr'])
    expect(wide.hidden).toBe(0)
  })
})

describe('the triads of a map', () => {
  it('are there once three pairs have a sign', () => {
    expect(signedTriads(read())).toEqual([])
    const [triad, ...rest] = signedTriads(read({ also: ['hedged'] }))
    expect(rest).toEqual([])
    expect(triad && triadId(triad)).toBe('arden--brim--corr')
    expect(triad).toMatchObject({ standing: 'common enemy', outcome: 'balanced' })
    expect(triad?.pairs.map(({ id }) => id)).toEqual(['arden--brim', 'brim--corr', 'arden--corr'])
  })

  it('depend on how a pair with both signs is read', () => {
    const [triad] = signedTriads(read({ also: ['hedged'], unknown: true, ambivalent: 'both' }))
    expect(triad).toMatchObject({ outcome: 'depends' })
    expect(triad).not.toHaveProperty('standing')
  })
})

it('tells camps by the names of the map', () => {
  const signed = read({ also: ['hedged'] })
  expect(campsOf(signed, divideInTwo(signed.graph))).toEqual({
    camps: [{ circles: [['arden', 'brim']], rivals: [] }],
    alone: ['corr'],
    strained: new Set(),
    strainedPairs: 0,
    proven: true,
  })
})

it('tells who is in a camp for a rivalry alone', () => {
  // Arden and Brim are friends, Corr is a rival of Arden, and Dorn of Corr: Dorn is with Arden for that alone.
  const graph: SignedGraph = {
    size: 4,
    edges: [
      { a: 0, b: 1, sign: 1 },
      { a: 0, b: 2, sign: -1 },
      { a: 2, b: 3, sign: -1 },
    ],
  }
  const actors = ['arden', 'brim', 'corr', 'dorn']
  expect(campsOf({ actors, certain: [], graph }, divideInTwo(graph))).toMatchObject({
    camps: [{ circles: [['arden', 'brim']], rivals: ['dorn'] }],
    alone: ['corr'],
  })
})
