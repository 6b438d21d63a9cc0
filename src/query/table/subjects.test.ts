import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import { seed, viewsOf } from '../../../tests/fixtures/views.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { defaultFilters } from '../../model/filters.ts'
import { type TableSubject, tableSubjects } from '../../model/tableView.ts'
import { defaultView, type View } from '../../model/view.ts'
import { query } from '../query.ts'
import { validityCell } from './cells.ts'
import { contentOf } from './subjects.ts'

const at = (more: Partial<View> = {}) => query(orland, { ...defaultView, date: '1931', ...more })
const cells = (subject: TableSubject, id: string, columns: readonly string[], more: Partial<View> = {}) => {
  const row = contentOf(subject, at(more)).rows.find((one) => one.id === id)
  return columns.map((column) => row?.cell(column).text)
}
const idsOf = (subject: TableSubject, more: Partial<View> = {}) => contentOf(subject, at(more)).rows.map(({ id }) => id)

describe('relationships', () => {
  it('tell how the tie stands at the date, since when, and on whose word', () => {
    const columns = ['actors', 'relation', 'status', 'validity', 'since', 'claims', 'articles', 'sources', 'contested']
    expect(cells('relationships', 'arden--brim--cooperation', columns)).toEqual([
      'Arden → Brim',
      'Cooperation',
      'Asserted',
      'Holds',
      '1930',
      '2',
      'Gazette',
      '1',
      'Contested',
    ])
  })

  it('say what is not known then, and what is less than asserted', () => {
    expect(cells('relationships', 'arden--brim--rivalry', ['validity', 'last', 'contested'])).toEqual([
      'Not known then',
      '1920',
      '',
    ])
    expect(cells('relationships', 'brim--corr--rivalry', ['actors', 'status', 'since'])).toEqual([
      'Brim – Corr',
      'Hedged',
      '',
    ])
  })
})

describe('what is not asserted', () => {
  it('does not hold outright', () => {
    expect(cells('relationships', 'brim--corr--rivalry', ['status', 'validity'])).toEqual(['Hedged', 'Perhaps'])
    expect(validityCell('holds', 'questioned').text).toBe('Perhaps')
    expect(validityCell('holds', 'predicted').text).toBe('Expected')
    expect(validityCell('holds', 'denied').text).toBe('Denied')
    expect(validityCell('holds', 'attributed').text).toBe('Holds')
    expect(validityCell('unknown', 'hedged').text).toBe('Not known then')
  })

  it('is found by the same choice, and stands behind what holds', () => {
    expect(validityCell('holds', 'hedged').choices).toEqual(['holds'])
    const rank = (...cell: Parameters<typeof validityCell>) => validityCell(...cell).rank ?? 0
    expect(rank('holds', 'asserted')).toBeLessThan(rank('holds', 'hedged'))
    expect(rank('holds', 'denied')).toBeLessThan(rank('unknown', 'asserted'))
  })
})

it('the names of a tie are spoken in words and not in signs', () => {
  const spoken = (id: string) =>
    contentOf('relationships', at())
      .rows.find((row) => row.id === id)
      ?.cell('actors').spoken
  expect(spoken('arden--brim--cooperation')).toBe('Arden, to Brim')
  expect(spoken('brim--corr--rivalry')).toBe('Brim and Corr')
})

describe('claims', () => {
  it('have their sentence, their passage and their speaker', () => {
    const columns = ['claim', 'when', 'status', 'speaker', 'article', 'paragraph', 'paraphrase', 'validity']
    expect(cells('claims', 'g2', columns)).toEqual([
      'Dorn assists Brim',
      'since 1930',
      'Attributed',
      'Dorn',
      '1 Gazette',
      '¶ 5',
      'Our words for g2.',
      'Holds',
    ])
    expect(cells('claims', 'h1', ['event', 'kind', 'from', 'to'])).toEqual(['The fair', 'attacks', 'Arden', 'Brim'])
  })
})

describe('actors', () => {
  it('have as many ties as the view shows of them', () => {
    const columns = ['name', 'ties', 'alliance', 'cooperation', 'rivalry', 'affiliation']
    expect(cells('actors', 'arden', columns)).toEqual(['Arden', '3', '0', '1', '2', '0'])
    const filters = { ...defaultFilters, relations: ['rivalry'] as const }
    expect(cells('actors', 'arden', columns, { filters })).toEqual(['Arden', '1', '0', '1', '0', '0'])
  })
})

describe('facts', () => {
  it('are of visible actors, and of events in which they are', () => {
    expect(idsOf('facts')).toEqual(['f1', 'f2', 'f3', 'f4', 'f5'])
    expect(cells('facts', 'f5', ['subject', 'attribute', 'value'])).toEqual(['Arden', 'Strength', '400 people'])
    // Without Arden, who took part in it, the fair is out as well.
    expect(idsOf('facts', { filters: { ...defaultFilters, types: ['state'] } })).toEqual([])
  })

  it('leave out what silent articles and statuses say', () => {
    expect(idsOf('facts', { filters: { ...defaultFilters, articles: ['gazette'] } })).toEqual(['f2', 'f4'])
    expect(idsOf('facts', { filters: { ...defaultFilters, statuses: ['asserted'] } })).toEqual([])
  })
})

describe('articles', () => {
  it('count what of them is shown, what is in them, and what rests on them alone', () => {
    const columns = ['title', 'number', 'claims', 'all', 'ties', 'alone', 'facts']
    expect(cells('articles', 'gazette', columns)).toEqual(['News of the Gazette', '1', '3', '3', '2', '2', '3'])
    expect(cells('articles', 'herald', columns)).toEqual(['News of the Herald', '2', '2', '3', '2', '2', '2'])
  })

  it('are listed though they are switched off', () => {
    const filters = { ...defaultFilters, articles: ['herald'] }
    expect(cells('articles', 'herald', ['claims', 'all', 'ties'], { filters })).toEqual(['0', '3', '0'])
  })
})

describe('a table', () => {
  it.each(tableSubjects)('of %s has its own columns, each named, with an id for addresses', (subject) => {
    const { columns, order } = contentOf(subject, at())
    const ids = columns.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, name } of columns) {
      expect(id).toMatch(/^[a-z-]{1,30}$/)
      expect(name).not.toBe('')
    }
    expect(columns[0]?.opens).toBe(true)
    for (const { column } of order) expect(ids).toContain(column)
  })

  it(`shows what every lens shows: the ties of the view, and their claims (seed ${seed})`, () => {
    const dates = ['2021-08-26/2021-08-31', '2015', '2001', '1996/2001', '2019-05']
    let rows = 0
    fc.assert(
      fc.property(viewsOf(dataset, dates), (view) => {
        const visible = query(dataset, view)
        const ids = (subject: TableSubject) => contentOf(subject, visible).rows.map(({ id }) => id)
        expect(ids('relationships')).toEqual(visible.ties.map(({ id }) => id))
        expect(ids('claims').sort()).toEqual(visible.ties.flatMap((tie) => tie.claims.map(({ id }) => id)).sort())
        expect(new Set(ids('claims')).size).toBe(ids('claims').length)
        expect(ids('actors')).toEqual(visible.actors.map(({ id }) => id))
        rows += visible.ties.length
      }),
      { numRuns: 200, seed },
    )
    expect(rows).toBeGreaterThan(500)
  })
})
