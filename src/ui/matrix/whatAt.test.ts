import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { cellsOf } from '../../query/matrix.ts'
import { query } from '../../query/query.ts'
import { whatAt } from './whatAt.ts'

const cells = cellsOf(query(orland, orlandView))
const silent = cellsOf(query(orland, { ...orlandView, filters: { ...orlandView.filters, articles: ['herald'] } }))
const open = (row: string | undefined, column: string | undefined, spot?: { x: number; y: number }) =>
  whatAt({ row, column }, cells, 'large', spot)

describe('a press in the matrix opens', () => {
  it('the first tie of a cell, or that whose mark is nearest', () => {
    expect(open('arden', 'brim')).toEqual({ type: 'tie', id: 'arden--brim--cooperation' })
    expect(open('brim', 'arden', { x: 4, y: 10 })).toEqual({ type: 'tie', id: 'arden--brim--cooperation' })
    expect(open('brim', 'arden', { x: 28, y: 10 })).toEqual({ type: 'tie', id: 'arden--brim--rivalry' })
  })

  it('the actor on its head, and where it meets itself', () => {
    expect(open('arden', undefined)).toEqual({ type: 'actor', id: 'arden' })
    expect(open(undefined, 'brim')).toEqual({ type: 'actor', id: 'brim' })
    expect(open('corr', 'corr')).toEqual({ type: 'actor', id: 'corr' })
    expect(open(undefined, undefined)).toBeUndefined()
  })

  it('a pair of which all is hidden, or nothing said', () => {
    expect(whatAt({ row: 'corr', column: 'brim' }, silent, 'large')).toEqual({ type: 'tie', id: 'brim--corr--rivalry' })
    expect(open('dorn', 'corr')).toEqual({ type: 'tie', id: 'corr--dorn--alliance' })
  })
})
