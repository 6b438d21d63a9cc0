import { expect, it } from 'vitest'
import { emptyCell, type Row } from '../../query/table/content.ts'
import { linesOf } from './lines.ts'

const row = (id: string): Row => ({ id, opens: { type: 'actor', id }, about: [id], cell: () => emptyCell })
const groups = [
  { name: 'State', rows: [row('a'), row('b')] },
  { name: 'Person', rows: [row('c')] },
]
const told = (isGrouped: boolean, closed: readonly string[]) =>
  linesOf(groups, isGrouped, new Set(closed)).map((line) =>
    line.type === 'row' ? line.row.id : `${line.group.name} ${line.open ? 'open' : 'closed'}`,
  )

it('each group has a heading, and the rows of a closed one do not stand', () => {
  expect(told(true, [])).toEqual(['State open', 'a', 'b', 'Person open', 'c'])
  expect(told(true, ['State'])).toEqual(['State closed', 'Person open', 'c'])
})

it('without groups there are only rows, whatever was closed before', () => {
  expect(told(false, ['State'])).toEqual(['a', 'b', 'c'])
})
