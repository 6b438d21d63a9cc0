import { describe, expect, it } from 'vitest'
import { boxOfSegments, operatorsOf, segmentsOf } from './pathOperators.ts'

const operators = (d: string) => operatorsOf(segmentsOf(d)).split('\n')

describe('operatorsOf', () => {
  it('writes moves and lines, by places and by steps', () => {
    expect(operators('M1 2L3.5 4H-5V6h2v-3Z')).toEqual([
      '1 2 m',
      '3.5 4 l',
      '-5 4 l',
      '-5 6 l',
      '-3 6 l',
      '-3 3 l',
      'h',
    ])
  })

  it('goes back to where a closed path began, and takes several places after one letter', () => {
    expect(operators('M1 1 2 2 3 1Zh5')).toEqual(['1 1 m', '2 2 l', '3 1 l', 'h', '6 1 l'])
  })

  it('raises a quadratic curve to the cubic one that is the same', () => {
    // Handles at two thirds of the way to the point that pulls: (0,0) (3,6) (6,0).
    expect(operators('M0 0Q3 6 6 0')).toEqual(['0 0 m', '2 4 4 4 6 0 c'])
    expect(operators('M0 0C1 2 3 4 5 6')).toEqual(['0 0 m', '1 2 3 4 5 6 c'])
  })

  it('draws a circle of two half arcs through its four outermost points', () => {
    const curves = operators('M-10 0a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z')
    const ends = curves.map((line) => line.split(' ').slice(-3, -1).join(' '))
    expect(ends).toEqual(['-10 0', '0 -10', '10 0', '0 10', '-10 0', ''])
    // The handle of a quarter of a circle: 4/3 (√2 - 1) of its radius, 5.52.
    expect(curves[1]).toBe('-10 -5.52 -5.52 -10 0 -10 c')
  })

  it('tells the short way round from the long, and left from right', () => {
    const box = (flags: string) => boxOfSegments(segmentsOf(`M0 0a5 5 0 ${flags} 5 5`))
    expect(box('0 0')).toMatchObject({ x: 0, y: 0, width: 5, height: 5 })
    expect(box('0 1')).toMatchObject({ x: 0, y: 0, width: 5, height: 5 })
    expect(box('1 0')).toMatchObject({ x: -5, y: 0, width: 10, height: 10 })
    expect(box('1 1')).toMatchObject({ x: 0, y: -5, width: 10, height: 10 })
  })

  it('has no box around nothing', () => {
    expect(boxOfSegments(segmentsOf(''))).toBeUndefined()
  })
})
