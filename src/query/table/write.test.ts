import { expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import { defaultTable, type TableView } from '../../model/tableView.ts'
import { defaultView } from '../../model/view.ts'
import { query } from '../query.ts'
import { arrange, rowsOf } from './arrange.ts'
import { type Content, emptyCell } from './content.ts'
import { contentOf } from './subjects.ts'
import { asCsv, asText } from './write.ts'

const visible = query(orland, { ...defaultView, date: '1931' })
const written = (write: typeof asCsv, content: Content, table: Partial<TableView>) => {
  const { columns, groups } = arrange(content, { ...defaultTable, ...table })
  return write(columns, rowsOf(groups), orland, ({ article, paragraph }) => `${article}, line ${paragraph}`)
}

const ties = contentOf('relationships', visible)
const some: Partial<TableView> = {
  columns: ['actors', 'relation', 'claims'],
  sort: [{ column: 'claims', descending: true }],
  where: { actors: 'arden' },
  group: 'relation',
}

it('text has the rows and columns that stand, in their order, with tabs between', () => {
  expect(written(asText, ties, some)).toBe(
    'Actors\tRelation\tClaims\n' +
      'Arden → Brim\tCooperation\t2\n' +
      'Arden – Corr\tRivalry\t1\n' +
      'Arden → Brim\tRivalry\t1\n',
  )
})

it('CSV brings the citation and the address of the passage with each claim', () => {
  const [head, first, ...rest] = written(asCsv, contentOf('claims', visible), { columns: ['status'] }).split('\r\n')
  expect(head).toBe('Claim,Status,Citation,Address of the passage')
  expect(first).toBe(
    'Arden assists Brim,Asserted,"gazette, line 3",https://gazette.example/news#:~:text=phrase%20of%20g1',
  )
  expect(rest).toHaveLength(5)
})

it('a cell that a spreadsheet would run is disarmed, and one with tabs or line ends stays one cell', () => {
  const evil: Content = {
    order: [],
    columns: [{ id: 'name', name: 'Name', width: 1, opens: true }],
    rows: ['=1+1', '@SUM(A1)', 'a\tb\nc'].map((text, i) => ({
      id: String(i),
      opens: { type: 'actor', id: 'arden' },
      about: [],
      cell: (column) => (column === 'name' ? { text } : emptyCell),
    })),
  }
  expect(written(asCsv, evil, {})).toBe(`Name\r\n'=1+1\r\n'@SUM(A1)\r\n"a\tb\nc"\r\n`)
  expect(written(asText, evil, {})).toBe("Name\n'=1+1\n'@SUM(A1)\na b c\n")
})
