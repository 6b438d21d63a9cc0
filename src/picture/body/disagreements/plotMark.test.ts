import { expect, it } from 'vitest'
import type { FigurePlot, PlottedFigure } from '../../../query/plotFigures.ts'
import { widthOf } from '../../../scene/measure.ts'
import { flow } from '../../layout/flow.ts'
import { axisPieces, plotInline } from './plotMark.ts'

const plot = (values: readonly number[], most: number): FigurePlot => ({
  subject: '',
  axis: 'number',
  ticks: values.map((value) => ({ value, at: value / most })),
  groups: [],
})
const labels = (some: FigurePlot, width: number) =>
  (flow(axisPieces(some, width), width)[0] ?? []).flatMap((item) =>
    'text' in item
      ? [{ text: item.text, middle: item.x + widthOf(item.text, item.style.face, item.style.size) / 2 }]
      : [],
  )

it('sets each label under its line, and leaves out one that has no room there', () => {
  // 30 are kept on either side: a thousand is 108 wide on an axis of 600.
  const wide = labels(plot([0, 1000, 2000, 3000, 4000, 5000], 5000), 600)
  expect(wide.map(({ text }) => text)).toEqual(['0', '1,000', '2,000', '3,000', '4,000', '5,000'])
  for (const [i, { middle }] of wide.entries()) expect(middle).toBeCloseTo(30 + i * 108, 0)
  const narrow = labels(plot([0, 1000, 2000, 3000, 4000, 5000], 5000), 220)
  expect(narrow.length).toBeLessThan(6)
  for (const { text, middle } of narrow)
    expect(middle).toBeCloseTo(30 + (Number(text.replace(',', '')) / 5000) * 160, 0)
})

it('draws a figure over its place on the axis: hollow where it is less than certain', () => {
  const figure = (status: string, form = 'exact') =>
    ({ quantity: { form }, from: 0.5, to: 0.5, fact: { status } }) as unknown as PlottedFigure
  const last = (one: PlottedFigure) => plotInline({ ticks: [] }, one, 260).draw({ x: 0, y: 0 }).at(-1)
  // A circle of radius 5 around 130.
  expect(last(figure('asserted'))).toMatchObject({ fill: 'ink', d: expect.stringMatching(/^M125 0a5 5/) })
  expect(last(figure('hedged'))).toMatchObject({ fill: 'paper', stroke: 'ink' })
})
