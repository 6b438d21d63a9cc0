import { describe, expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { dataset } from '../../tests/map/theMap.ts'
import { toDataset } from '../model/dataset.ts'
import type { Fact } from '../model/fact.ts'
import { plotFigures } from './plotFigures.ts'

const [fact] = orland.facts
if (!fact) throw new Error('no fact')
const figure = (id: string, some: Partial<Fact>): Fact => {
  const { value: _, ...rest } = fact
  return { ...rest, id, ...some }
}
const plotted = (...facts: Fact[]) => {
  const answers = facts.map(({ id }) => ({ text: `Answer ${id}.`, claims: [], facts: [id] }))
  return plotFigures(toDataset({ ...orland, facts }), { id: 'q', question: 'How many?', answers })
}
const placed = (plot: ReturnType<typeof plotFigures>[0] | undefined) =>
  plot?.groups.flatMap(({ figures }) => figures.map(({ letter, from, to }) => [letter, from, to]))

describe('figures on one axis', () => {
  it('begin at nought and end at a round number', () => {
    const [plot] = plotted(figure('a', { value: 25 }), figure('b', { range: [50, 100] }))
    expect(plot?.ticks.map(({ value, at }) => [value, at])).toEqual([0, 20, 40, 60, 80, 100].map((n) => [n, n / 100]))
    expect(placed(plot)).toEqual([
      ['A', 0.25, 0.25],
      ['B', 0.5, 1],
    ])
  })

  it('leave room for the arrow of what may be more', () => {
    const [plot] = plotted(figure('a', { value: 'more than 100' }), figure('b', { value: 40 }))
    expect(plot?.ticks.at(-1)?.value).toBe(120)
    expect(plot?.groups[0]?.figures[0]?.quantity.form).toBe('least')
  })

  it('stand by attribute, sums first, each in a lane of its own', () => {
    const [plot, ...more] = plotted(
      figure('a', { attribute: 'toll-guests', value: 3 }),
      figure('b', { attribute: 'toll-total', value: 10 }),
      figure('c', { attribute: 'toll-guests', value: 3 }),
    )
    expect(more).toEqual([])
    expect(plot?.groups.map(({ attribute, figures }) => [attribute, figures.length])).toEqual([
      ['toll-total', 1],
      ['toll-guests', 2],
    ])
  })

  it('are not compared across subjects or units, nor drawn where there is but one', () => {
    const { event: _, ...nowhere } = figure('c', { value: 9 })
    expect(
      plotted(figure('a', { value: 3 }), figure('b', { value: 4, unit: 'days' }), { ...nowhere, actor: 'arden' }),
    ).toEqual([])
  })

  it('are years where they are dates', () => {
    const { unit: _, ...bare } = figure('x', {})
    const [plot] = plotted(
      { ...bare, id: 'a', value: '2014 or 2015', when: '2014/2015' },
      { ...bare, id: 'b', value: '2015', when: '2015' },
    )
    expect(plot?.axis).toBe('time')
    expect(plot?.ticks.map(({ value }) => new Date(value).getUTCFullYear())).toEqual([2014, 2015, 2016])
    const [[, from, to] = [], [, second] = []] = placed(plot) ?? []
    expect([from, to, second].map((n) => Math.round(Number(n) * 1000) / 1000)).toEqual([0, 1, 0.5])
  })
})

it('the questions of the map that have figures to compare', () => {
  const plots = dataset.disagreements.flatMap((one) =>
    plotFigures(dataset, one).map(({ subject, groups }) => [
      one.id,
      subject,
      groups.flatMap((group) => group.figures).length,
    ]),
  )
  expect(plots).toEqual([
    ['toll-of-the-airport-bombing', 'kabul-airport-bombing', 8],
    ['strength-of-isis-k', 'isis-k', 4],
    ['founding-of-isis-k', 'isis-k', 3],
    ['is-isis-k-declining-or-rising', 'isis-k', 2],
    ['how-many-prisoners-escaped', 'prison-breaks-of-2021', 3],
  ])
})
