import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { name } from '../layout/styles.ts'
import { fitColumns } from './columns.ts'
import { setTable } from './setTable.ts'
import { cell, type Table } from './table.ts'

const text = (words: string) => cell({ text: words, style: name })
const column = (head: string, more: Partial<Table['columns'][number]> = {}): Table['columns'][number] => ({
  head,
  align: 'start',
  ...more,
})
const continued = (group: string) => `${group}, continued`
const textsIn = (parts: ReturnType<typeof setTable>) => parts.map(({ texts }) => texts.map((one) => one.text))

describe('fitColumns', () => {
  const long = 'so many words that a narrow page has no room for them on a single line'
  const table: Table = {
    columns: [column('Who'), column('What', { least: 90, yields: 2 }), column('When', { yields: 1 })],
    groups: [{ rows: [{ cells: [text('Arden'), text(long), text('1930')] }] }],
  }

  it('lets every column stand on one line where there is room', () => {
    const { beside, below } = fitColumns(table, 2000)
    expect(beside.map(({ at }) => at)).toEqual([0, 1, 2])
    expect(below).toEqual([])
  })

  it('breaks what may be broken, then moves what yields first below its row; the first column stays', () => {
    expect(fitColumns(table, 300).below).toEqual([])
    expect(fitColumns(table, 160).below).toEqual([1])
    expect(fitColumns(table, 60).below).toEqual([1, 2])
    expect(fitColumns(table, 10).beside.map(({ at }) => at)).toEqual([0])
  })

  it('is never wider than the page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 2000 }),
        fc.array(fc.string({ maxLength: 60 }), { minLength: 1 }),
        (width, all) => {
          const some: Table = {
            columns: all.map((head, i) => column(head, { ...(i > 0 && { least: 60, yields: i }) })),
            groups: [{ rows: [{ cells: all.map((words) => text(words)) }] }],
          }
          const fitted = fitColumns(some, width)
          expect(fitted.width).toBeLessThanOrEqual(width + 0.01)
          expect([...fitted.beside.map(({ at }) => at), ...fitted.below].sort((a, b) => a - b)).toEqual([...all.keys()])
        },
      ),
    )
  })

  it('gives a drawing all the width that it needs', () => {
    const drawing = { width: 700, words: '', draw: () => [] }
    const drawn: Table = {
      columns: [column('Who', { least: 40 }), column('')],
      groups: [{ rows: [{ cells: [text(long), cell(drawing)] }] }],
    }
    expect(fitColumns(drawn, 900).beside[1]?.width).toBeGreaterThanOrEqual(700)
  })
})

describe('setTable', () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ cells: [text(`row ${from + i}`)] }))

  it('has every row once and in order, under its head on each page, and no page taller than its room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 150, max: 500 }),
        fc.integer({ min: 1, max: 3 }),
        (count, first, next, columns) => {
          const table: Table = { columns: [column('Head')], groups: [{ rows: rows(1, count) }] }
          const parts = setTable(table, 600, { first, next }, { columns, continued })
          const set = textsIn(parts)
          expect(set.flat().filter((one) => one !== 'Head')).toEqual(rows(1, count).map((_, i) => `row ${i + 1}`))
          parts.forEach(({ height }, i) => {
            expect(height).toBeLessThanOrEqual(i === 0 ? first : next)
            if (height > 0) expect(set[i]?.[0]).toBe('Head')
          })
        },
      ),
    )
  })

  it('repeats the heading of a group where it goes on, and ends no page with one', () => {
    const table: Table = {
      columns: [column('Head')],
      groups: [
        { head: { name: 'One', note: '4' }, rows: rows(1, 4) },
        { head: { name: 'Two', note: '2' }, rows: rows(5, 6) },
      ],
    }
    // 28 for the head, 38 for a heading, 29 for a row: two rows of the first group, then the other two.
    const parts = setTable(table, 300, { first: 130, next: 130 }, { continued })
    expect(textsIn(parts)).toEqual([
      ['Head', 'One', '4', 'row 1', 'row 2'],
      ['Head', 'One, continued', '4', 'row 3', 'row 4'],
      ['Head', 'Two', '2', 'row 5', 'row 6'],
    ])
  })

  it('divides a row that is taller than a page, and loses none of its lines', () => {
    const words = Array.from({ length: 120 }, (_, i) => `word${i}`)
    const table: Table = {
      columns: [column('Head', { least: 60 })],
      groups: [{ rows: [{ cells: [text(words.join(' '))] }] }],
    }
    const parts = setTable(table, 160, { first: 200, next: 200 }, { continued })
    expect(parts.length).toBeGreaterThan(1)
    const set = textsIn(parts)
      .flat()
      .filter((one) => one !== 'Head')
    expect(set.join(' ').split(' ')).toEqual(words)
    for (const { height } of parts) expect(height).toBeLessThanOrEqual(200)
  })
})
