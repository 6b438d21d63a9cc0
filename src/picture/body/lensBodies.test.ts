import { describe, expect, it } from 'vitest'
import { seenThrough } from '../../../tests/fixtures/lensOnPage.ts'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { placedTexts } from '../../../tests/fixtures/placedTexts.ts'
import { defaultFilters } from '../../model/filters.ts'
import type { View } from '../../model/view.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { defaultSettings } from '../settings.ts'
import { figureSvg } from '../svg/figureSvg.ts'

const dataset = orlandOnPage()
const drawn = (view: Partial<View>, computed = true) =>
  figureOf(
    seenThrough(dataset, { ...orlandView, filters: { ...defaultFilters, statuses: [] }, ...view }, computed),
    defaultSettings,
    { address: 'https://maps.example/#date=1931-06' },
  )
const said = (view: Partial<View>, computed?: boolean) =>
  drawn(view, computed)
    .pages.flatMap(placedTexts)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ')
const question = orland.disagreements[0]?.id ?? ''

describe('each lens draws the figure that it drew before', () => {
  it.each<[string, Partial<View>]>([
    ['table', { lens: 'table' }],
    ['sources', { lens: 'sources' }],
    ['disagreements', { lens: 'disagreements' }],
    ['question', { lens: 'disagreements', question }],
    ['balance', { lens: 'balance', balance: { camps: 'two' } }],
  ])('%s', async (name, view) => {
    await expect(figureSvg(drawn(view), looks.white)).toMatchFileSnapshot(`__snapshots__/${name}.svg`)
  })
})

describe('the table', () => {
  it('has the columns, the order, the groups and the filters that the reader chose, and says so', () => {
    const text = said({
      lens: 'table',
      table: {
        subject: 'relationships',
        sort: [{ column: 'claims', descending: true }],
        group: 'relation',
        columns: ['claims', 'status'],
        where: { relation: 'rivalry|cooperation' },
      },
    })
    expect(text).toContain('sorted by claims, most first, grouped by relation.')
    expect(text).toContain('Relation: Rivalry or Cooperation.')
    expect(text).toContain('No. Actors Status Claims')
    expect(text).not.toContain('At this date')
  })

  it('cites what its rows rest on: facts bring their own articles, and no list of ties', () => {
    const figure = drawn({ lens: 'table', table: { subject: 'facts', sort: [], where: {} } })
    expect(figure.source.numbered).toEqual([])
    expect(said({ lens: 'table', table: { subject: 'facts', sort: [], where: {} } })).toContain('Facts of any date')
  })

  it('numbers ties in the order of its rows', () => {
    const { numbered } = drawn({
      lens: 'table',
      table: { subject: 'relationships', sort: [{ column: 'claims', descending: true }], where: {} },
    }).source
    // The rivalry of 1920 has a direction, and its arrow comes after the dash by which Arden and Corr are joined.
    expect(numbered.map(({ tie }) => `${tie.actors.join(' ')} ${tie.claims.length}`)).toEqual([
      'arden brim 3',
      'arden corr 1',
      'arden brim 1',
      'brim corr 1',
    ])
  })
})

describe('balance', () => {
  it('says that it is computing where it is, and the number once it is known', () => {
    expect(said({ lens: 'balance' }, false)).toContain('was still being computed when this figure was made')
    expect(said({ lens: 'balance' })).not.toContain('still being computed')
  })
})
