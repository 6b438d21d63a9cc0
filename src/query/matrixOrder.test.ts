import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import type { MatrixView } from '../model/matrixView.ts'
import { defaultSigns } from '../model/sign.ts'
import { arrange, moveInSequence } from './matrixOrder.ts'
import { query } from './query.ts'

const visible = query(orland, { ...orlandView, filters: { ...orlandView.filters, validities: ['unknown', 'ended'] } })
const order = (matrix: Partial<MatrixView>, signs = defaultSigns) =>
  arrange(visible, { order: 'curated', sequence: [], ...matrix }, signs)
const names = (matrix: Partial<MatrixView>) => order(matrix).actors.map(({ id }) => id)

describe('the order of a matrix', () => {
  it('is that of the data, or of the alphabet', () => {
    expect(names({})).toEqual(['arden', 'brim', 'corr'])
    const renamed = visible.actors.map((actor) => (actor.id === 'arden' ? { ...actor, name: 'Zed' } : actor))
    const { actors } = arrange({ ...visible, actors: renamed }, { order: 'alphabet', sequence: [] }, defaultSigns)
    expect(actors.map(({ id }) => id)).toEqual(['brim', 'corr', 'arden'])
  })

  it('by degree has those first who have most ties; equals stay as they were', () => {
    const ties = visible.ties.filter(({ id }) => id !== 'arden--brim--cooperation')
    const { actors } = arrange({ ...visible, ties }, { order: 'degree', sequence: [] }, defaultSigns)
    expect(actors.map(({ id }) => id)).toEqual(['corr', 'arden', 'brim'])
  })

  it('by camp sets Arden and its helper apart from their rival', () => {
    const { actors, camps } = order({ order: 'camp' }, { ...defaultSigns, also: ['hedged'] })
    expect(actors.map(({ id }) => id)).toEqual(['arden', 'brim', 'corr'])
    expect(camps).toEqual({ unfit: 0, proven: true, pairs: 3, bounds: [2], rivals: [] })
  })

  it('by camp sets those apart whom only a rivalry puts there', () => {
    // Dorn, taken in for this, is a rival of Corr as Arden is, and a friend of nobody.
    const [rivalry] = visible.ties.filter(({ id }) => id === 'arden--corr--rivalry')
    const [help] = visible.ties.filter(({ id }) => id === 'arden--brim--cooperation')
    const dorn = orland.actors.find(({ id }) => id === 'dorn')
    if (!rivalry || !help || !dorn) throw new Error('Orland is not what it was')
    const ties = [help, rivalry, { ...rivalry, id: 'corr--dorn--rivalry', actors: ['corr', 'dorn'] as const }]
    const { actors, camps } = arrange(
      { actors: [dorn, ...visible.actors], ties },
      { order: 'camp', sequence: [] },
      defaultSigns,
    )
    expect(actors.map(({ id }) => id)).toEqual(['arden', 'brim', 'dorn', 'corr'])
    expect(camps).toMatchObject({ bounds: [3], rivals: [2] })
  })

  it('by camp has those last of whom no sign is known', () => {
    const ties = visible.ties.filter(({ actors }) => actors.includes('corr') && actors.includes('brim'))
    const { actors, camps } = arrange(
      { ...visible, ties },
      { order: 'camp', sequence: [] },
      {
        ...defaultSigns,
        also: ['hedged'],
      },
    )
    expect(actors.map(({ id }) => id)).toEqual(['brim', 'corr', 'arden'])
    expect(camps).toEqual({ unfit: 0, proven: true, pairs: 1, bounds: [1, 2], rivals: [] })
  })

  it('of the reader’s own has those first whom it names', () => {
    expect(names({ order: 'own', sequence: ['corr'] })).toEqual(['corr', 'arden', 'brim'])
    expect(names({ order: 'curated', sequence: ['corr'] })).toEqual(['arden', 'brim', 'corr'])
  })
})

describe('moving an actor', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const move = (seen: string, id: string, by: number, sequence?: string) =>
    moveInSequence(
      all,
      [...seen],
      { order: sequence === undefined ? 'curated' : 'own', sequence: [...(sequence ?? '')] },
      { id, by },
    ).join('')

  it('names no more than it must', () => {
    expect(move('abcde', 'd', -99)).toBe('d')
    expect(move('abcde', 'b', 1)).toBe('ac')
    expect(move('abcde', 'd', -1)).toBe('abd')
  })

  it('stops at the edges', () => {
    expect(move('abcde', 'a', -1)).toBe('')
    expect(move('abcde', 'e', 99)).toBe('')
  })

  it('starts from the order that is seen', () => {
    expect(move('edcba', 'a', -1)).toBe('edc')
  })

  it('leaves actors that are hidden where they were in the reader’s own order', () => {
    // The order is e c a b d, and c is hidden: a e c b d, then c a e b d.
    expect(move('eabd', 'a', -1, 'ec')).toBe('aec')
    expect(move('eabd', 'e', 1, 'ec')).toBe('cae')
  })

  it('and moving back leaves nothing to remember', () => {
    expect(move('bacde', 'a', -1, 'b')).toBe('')
  })
})
