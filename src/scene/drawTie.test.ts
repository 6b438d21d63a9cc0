import { describe, expect, it } from 'vitest'
import { flatten } from '../../tests/fixtures/flatten.ts'
import { tieOf } from '../../tests/fixtures/records.ts'
import { around } from '../lib/box.ts'
import { line } from '../lib/quadratic.ts'
import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import type { Tie } from '../model/tie.ts'
import { drawTie, isSoft } from './drawTie.ts'
import type { Shape } from './scene.ts'

const level = line({ x: 0, y: 0 }, { x: 200, y: 0 })
const draw = (more: Partial<Tie>, number?: number, middle = 0.5) =>
  drawTie(tieOf('a', 'b', more), level, middle, number === undefined ? undefined : { value: number, size: 12 })
const paints = (shapes: readonly Shape[]) =>
  new Set(shapes.flatMap(({ fill, stroke }) => [fill, stroke]).filter(Boolean))
const boundsOf = ({ d }: Shape) => around(flatten(d).flat())
/** Shapes that are as long as a piece of line. */
const pieces = (shapes: readonly Shape[]) => shapes.filter((shape) => boundsOf(shape).width > 40)
const marks = (shapes: readonly Shape[]) => shapes.filter((shape) => boundsOf(shape).width <= 40)

describe('how a tie is said', () => {
  it.each(statuses)('decides its paint: %s', (status) => {
    const full = status === 'asserted' || status === 'attributed'
    expect(isSoft({ status, validity: 'holds' })).toBe(!full)
    for (const relation of relations)
      expect(paints(draw({ relation, status }).shapes)).toEqual(new Set([full ? relation : `soft-${relation}`]))
  })

  it('and its bead: none where it is asserted, and one of its own for each other status', () => {
    const bare = marks(draw({}).shapes).length
    const beads = statuses.map((status) =>
      marks(draw({ status }).shapes)
        .slice(bare)
        .map(({ d, fill, stroke }) => [d.replace(/[\d.-]+/g, '0'), Boolean(fill), Boolean(stroke)]),
    )
    expect(beads[0]).toEqual([])
    for (const [i, one] of beads.entries()) for (const other of beads.slice(i + 1)) expect(one).not.toEqual(other)
  })

  it('never its dash: a hedged alliance is a whole line, a hedged rivalry a dashed one', () => {
    for (const status of statuses) {
      expect(pieces(draw({ relation: 'alliance', status }).shapes).some(({ dash }) => dash)).toBe(false)
      expect(pieces(draw({ relation: 'rivalry', status }).shapes).every(({ dash }) => dash)).toBe(true)
    }
  })
})

describe('a tie that is not known to hold', () => {
  it('is soft and lighter, and has three dots; one that ended has none', () => {
    const [holds, unknown, ended] = (['holds', 'unknown', 'ended'] as const).map(
      (validity) => draw({ validity }).shapes,
    )
    expect(isSoft({ status: 'asserted', validity: 'unknown' })).toBe(true)
    expect(isSoft({ status: 'asserted', validity: 'ended' })).toBe(true)
    const width = (shapes: readonly Shape[] = []) => pieces(shapes)[0]?.width ?? 0
    expect(width(unknown)).toBeCloseTo(0.62 * width(holds), 9)
    expect(width(ended)).toBe(width(unknown))
    const dots = (shapes: readonly Shape[] = []) =>
      shapes.filter(({ d, fill }) => fill && flatten(d).length === 3).length
    expect([dots(holds), dots(unknown), dots(ended)]).toEqual([0, 1, 0])
  })
})

describe('the marks', () => {
  it('interrupt the line 10.5 px on either side', () => {
    const xs = pieces(draw({ relation: 'alliance' }).shapes).map(boundsOf)
    expect(xs.map(({ x, width }) => [x, x + width].map(Math.round))).toEqual([
      [0, 90],
      [111, 200],
    ])
  })

  it('lie within their box, each beside the other', () => {
    for (const status of statuses)
      for (const validity of ['holds', 'unknown'] as const)
        for (const contested of [true, false])
          for (const relation of relations) {
            const { shapes, marks: box } = draw({ relation, status, validity, contested })
            const own = marks(shapes).map(boundsOf)
            for (const { x, width } of own) {
              expect(x).toBeGreaterThanOrEqual(box.x - 0.01)
              expect(x + width).toBeLessThanOrEqual(box.x + box.width + 0.01)
            }
            for (const piece of pieces(shapes).map(boundsOf))
              for (const { x, width } of own)
                expect(piece.x + piece.width <= x + 0.01 || x + width <= piece.x + 0.01).toBe(true)
          }
  })

  it('of a contested tie are always ink', () => {
    expect(paints(draw({ contested: true, status: 'hedged' }).shapes)).toEqual(
      new Set(['soft-rivalry', 'paper', 'ink']),
    )
  })

  it('read from left to right, whichever way the tie runs', () => {
    const bead = (curve: typeof level) => {
      const { shapes } = drawTie(tieOf('a', 'b', { status: 'attributed' }), curve, 0.5)
      const filled = shapes.find(({ fill }) => fill)
      return filled ? boundsOf(filled).x : Number.NaN
    }
    expect(bead(level)).toBeGreaterThan(100)
    expect(bead(line(level.to, level.from))).toBeGreaterThan(100)
  })

  it('stay on a line, however near its end they are asked to be', () => {
    for (const middle of [0, 1]) {
      const { marks: box } = draw({ status: 'attributed', contested: true }, 12, middle)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(200)
    }
  })
})

describe('an affiliation', () => {
  const tips = (direction: Tie['direction']) =>
    draw({ relation: 'affiliation', direction })
      .shapes.filter(({ width }) => width === 1.4)
      .map((shape) => flatten(shape.d)[0]?.[1]?.x)

  it('points at the whole with the tip of its arrow, both ways where it runs both ways', () => {
    expect(tips('forward')).toEqual([200])
    expect(tips('backward')).toEqual([0])
    expect(tips('both').sort()).toEqual([0, 200].sort())
    expect(tips('none')).toEqual([])
  })

  it('is a whole line while nothing is to be told of it', () => {
    expect(pieces(draw({ relation: 'affiliation' }).shapes)).toHaveLength(1)
    expect(draw({ relation: 'affiliation' }).marks).toMatchObject({ width: 0, height: 0 })
    expect(pieces(draw({ relation: 'affiliation', status: 'hedged' }).shapes)).toHaveLength(2)
  })
})

it('a number stands behind the marks, and interrupts the line', () => {
  const numbered = draw({}, 27)
  expect(numbered.number).toMatchObject({ text: '27', anchor: 'middle', size: 12, paint: 'ink' })
  expect(numbered.number?.x).toBeGreaterThan(110)
  expect(numbered.marks.x + numbered.marks.width).toBeGreaterThan(numbered.number?.x ?? Number.NaN)
  expect(draw({}).number).toBeUndefined()
})
