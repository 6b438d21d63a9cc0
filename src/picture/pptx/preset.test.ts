import { describe, expect, it } from 'vitest'
import type { ActorType } from '../../model/actor.ts'
import { outlineOf } from '../../scene/outline.ts'
import { presetXml } from './preset.ts'
import { segmentsOf } from './segments.ts'

const radius = 20
const outlinePoints = (type: ActorType) =>
  segmentsOf(outlineOf(type).path({ x: 0, y: 0 }, radius)).flatMap(({ points }) => points.at(-1) ?? [])
const adjust = (type: ActorType, name: string) =>
  Number(new RegExp(`name="${name}" fmla="val (\\d+)"`).exec(presetXml(type, radius))?.[1]) / 100_000
const size = (type: ActorType) => {
  const { x, y } = outlineOf(type).half(radius)
  return { width: 2 * x, height: 2 * y, shorter: 2 * Math.min(x, y) }
}

/* The formulas are those of presetShapeDefinitions.xml, which comes with ECMA-376, part 1. */
describe('presetXml', () => {
  it('cuts a hexagon where the outline has its corners', () => {
    const { width, shorter } = size('government')
    const cut = shorter * adjust('government', 'adj')
    const corners = outlinePoints('government')
      .map(({ x }) => x)
      .toSorted((a, b) => a - b)
    // Left corner, two where the cut ends, two where the other begins, right corner.
    expect(corners[1]).toBeCloseTo(-width / 2 + cut, 1)
    expect(corners.at(-2)).toBeCloseTo(width / 2 - cut, 1)
    expect(adjust('government', 'vf')).toBeCloseTo(2 / Math.sqrt(3), 4)
  })

  it('rounds a square by as much as the outline', () => {
    const { width, shorter } = size('state')
    const straight = outlinePoints('state').filter(({ y }) => Math.abs(y + width / 2) < 0.01)
    expect(Math.min(...straight.map(({ x }) => x))).toBeCloseTo(-width / 2 + shorter * adjust('state', 'adj'), 1)
  })

  it('rounds the head of an arch to a half circle, and the ends of a pill', () => {
    const arch = size('person')
    expect(arch.shorter * adjust('person', 'adj1')).toBeCloseTo(arch.width / 2)
    expect(adjust('person', 'adj2')).toBe(0)
    // From its foot, at 0.96 of the radius, to where the half circle begins.
    const springs = outlinePoints('person').map(({ y }) => y)
    expect(springs.some((y) => Math.abs(y - (-arch.height / 2 + arch.width / 2)) < 0.1)).toBe(true)
    const pill = size('population')
    expect(pill.shorter * adjust('population', 'adj')).toBeCloseTo(pill.height / 2)
  })

  it('has a shape for each type, the same for those that look alike', () => {
    expect(presetXml('militant group', radius)).toContain('prst="ellipse"')
    expect(presetXml('movement', radius)).toContain('prst="diamond"')
    expect(presetXml('bloc', radius)).toBe(presetXml('state', radius))
    expect(presetXml('agency', radius)).toBe(presetXml('armed force', radius))
  })
})
