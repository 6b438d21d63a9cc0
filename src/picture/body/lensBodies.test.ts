import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { defaultFilters } from '../../model/filters.ts'
import type { View } from '../../model/view.ts'
import { mergedWith, viewBefore } from '../../query/compareViews.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { figureSvg } from '../svg/figureSvg.ts'
import { listedOf } from './listed.ts'
import { planMatrix } from './matrix/matrixPlan.ts'

const through = (view: Partial<View>) => {
  const one = onScreen(orlandOnPage(), view)
  const before = viewBefore(one.visible.view)
  return before && one.visible.view.lens === 'map'
    ? { ...one, visible: mergedWith(one.visible, before, one.visible.view, 4) }
    : one
}
const drawn = (view: Partial<View>) => figureSvg(figureOf(through(view)), looks.white)

describe('the figure of a small map', () => {
  it.each([
    ['matrix', { lens: 'matrix' }],
    ['timeline', { lens: 'timeline' }],
    ['dates', { lens: 'map', tool: { type: 'dates', date: '1920' } }],
  ] as const)('is what it was: %s', async (name, view) => {
    await expect(drawn(view)).toMatchFileSnapshot(`__snapshots__/orland-${name}.svg`)
    expect(drawn(view)).toBe(drawn(view))
  })
})

describe('the matrix in a figure', () => {
  const numbersIn = (view: Partial<View> = {}) =>
    figureOf(through({ lens: 'matrix', ...view })).pages.flatMap(({ blocks }) =>
      blocks.flatMap(({ layers }) => layers.filter(({ name }) => name === 'cells').flatMap(({ texts }) => texts)),
    )

  it('has the numbers of the list in its cells, of a pair with two ties both', () => {
    // Arden and Brim have the ties 1 and 2, Arden and Corr 3, Brim and Corr 4; every pair stands twice.
    expect(
      numbersIn()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['1–2', '1–2', '3', '3', '4', '4'])
  })

  it('divides rows and columns so that each is in one stretch, in order, and none is left out', () => {
    const names = Array.from({ length: 67 }, (_, i) => `Actor number ${i}`)
    for (const [width, height] of [
      [1612, 800],
      [950, 180],
      [600, 300],
      [300, 61],
    ] as const) {
      const { rows, columns } = planMatrix(names, { width, height, following: { width, height: height + 200 } }, true)
      for (const stretches of [rows, columns]) {
        expect(stretches.flatMap(([from, to]) => names.slice(from, to))).toEqual(names)
        for (const [from, to] of stretches) expect(to).toBeGreaterThan(from)
      }
    }
  })

  it('sets a name of 500 characters in lines and cuts nothing of it', () => {
    const long = 'x'.repeat(500)
    const { rowNames, columnNames } = planMatrix([long, 'B'], { width: 900, height: 600 }, false)
    const said = (lines: (typeof rowNames)[number] = []) =>
      lines.flatMap((line) => line.map((item) => ('text' in item ? item.text : ''))).join('')
    expect(said(rowNames[0])).toBe(long)
    expect(said(columnNames[0])).toBe(long)
  })
})

describe('the list of a figure', () => {
  it('has the ties of other times for a timeline, and says that they are', () => {
    const { visible } = onScreen(orlandOnPage(), { lens: 'timeline', date: '1950', filters: defaultFilters })
    const { ties, notes } = listedOf(visible, visible)
    const others = ties.filter(({ id }) => !visible.ties.some((tie) => tie.id === id))
    expect([...notes.keys()].sort()).toEqual(others.map(({ id }) => id).sort())
    expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length)
  })

  it('says what became of a tie between two dates', () => {
    const { visible } = through({ lens: 'map', tool: { type: 'dates', date: '1920' } })
    const { notes } = listedOf(visible, visible)
    for (const { id, change } of visible.ties) expect(notes.has(id)).toBe(change !== undefined)
    expect(visible.ties.some(({ change }) => change)).toBe(true)
  })
})
