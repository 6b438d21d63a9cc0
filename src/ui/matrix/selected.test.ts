import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { query } from '../../query/query.ts'
import { chosenIn, placeOf } from './selected.ts'

const visible = query(orland, orlandView)
const order = ['corr', 'arden', 'brim']
const place = (chosen: Parameters<typeof placeOf>[0], row: number, column: number) =>
  placeOf(
    chosen,
    { row, column },
    (index) => order[index],
    (id) => order.indexOf(id ?? ''),
  )

describe('what the dossier is about', () => {
  it('is a pair for a tie and for a claim, which counts where parts are folded', () => {
    expect(chosenIn({ type: 'tie', id: 'arden--brim--rivalry' }, visible)).toEqual({ pair: 'arden--brim' })
    // Dorn speaks for Arden.
    expect(chosenIn({ type: 'claim', id: 'g2' }, visible)).toEqual({ pair: 'arden--brim' })
    expect(chosenIn({ type: 'actor', id: 'brim' }, visible)).toEqual({ actor: 'brim' })
    expect(chosenIn({ type: 'article', id: 'herald' }, visible)).toEqual({})
    expect(chosenIn(undefined, visible)).toEqual({})
  })

  it('is where the reader pressed it, or in the row of its first actor', () => {
    expect(place({ pair: 'arden--brim' }, 2, 1)).toEqual({ row: 2, column: 1 })
    expect(place({ pair: 'arden--brim' }, 0, 0)).toEqual({ row: 1, column: 2 })
    expect(place({ pair: 'arden--dorn' }, 0, 0)).toBeUndefined()
    expect(place({ actor: 'brim' }, -1, 2)).toEqual({ row: -1, column: 2 })
    expect(place({ actor: 'brim' }, 0, 0)).toEqual({ row: 2, column: -1 })
    expect(place({}, 0, 0)).toBeUndefined()
  })
})
