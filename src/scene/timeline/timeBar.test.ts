import { describe, expect, it } from 'vitest'
import type { Edge } from '../../model/claimTime.ts'
import { barParts } from './timeBar.ts'

const edge = (how: Edge['how'], from: number, to = from): Edge => ({ how, from, to })
const parts = (start: Edge, end: Edge) => barParts(start, end, (time) => time, [0, 400])

describe('the parts of a bar', () => {
  it('a year-wide start is a box, and the line begins where the year ends', () => {
    const { boxes, line, caps } = parts(edge('sharp', 100, 120), edge('sharp', 300, 301))
    expect(boxes).toEqual([[100, 120]])
    expect(line).toEqual([120, 301])
    expect(caps).toEqual([301])
  })
  it('what is about then fades outwards, over some pixels at least', () => {
    expect(parts(edge('faded', 100, 140), edge('sharp', 300)).fades).toEqual([[100, 140]])
    expect(parts(edge('faded', 100, 104), edge('sharp', 300)).fades).toEqual([[90, 104]])
    expect(parts(edge('sharp', 50), edge('faded', 300, 304))).toMatchObject({ fades: [[314, 300]], line: [50, 300] })
  })
  it('an open end is an arrow, at the edge of the scale where it goes on for ever', () => {
    expect(parts(edge('sharp', 50), edge('open', 300)).arrows).toEqual([{ x: 300, sense: 1 }])
    expect(parts(edge('sharp', 50), edge('open', Number.POSITIVE_INFINITY))).toMatchObject({
      arrows: [{ x: 398, sense: 1 }],
      line: [50, 398],
    })
    expect(parts(edge('open', Number.NEGATIVE_INFINITY), edge('sharp', 90)).arrows).toEqual([{ x: 2, sense: -1 }])
  })
  it('an end that is not told is hatched beyond what is attested, for a short stretch', () => {
    const attested = parts(edge('sharp', 100, 120), edge('unknown', 120))
    expect(attested).toMatchObject({ boxes: [[100, 120]], hatches: [[120, 146]] })
    expect(attested.line).toBeUndefined()
    expect(parts(edge('unknown', 100), edge('sharp', 300)).hatches).toEqual([[74, 100]])
  })
  it('what lies off the scale is left out, and a line that crosses it is cut', () => {
    const { line, caps, arrows } = parts(edge('sharp', -3000), edge('open', 5000))
    expect(line).toEqual([-40, 440])
    expect(caps).toEqual([])
    expect(arrows).toEqual([])
    expect(parts(edge('sharp', 500), edge('sharp', 600))).toEqual({
      caps: [],
      boxes: [],
      fades: [],
      hatches: [],
      arrows: [],
    })
  })
})
