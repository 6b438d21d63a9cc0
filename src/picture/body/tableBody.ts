import { arrange } from '../../query/table/arrange.ts'
import type { Column, Row } from '../../query/table/content.ts'
import { contentOf } from '../../query/table/subjects.ts'
import { tableSummary } from '../../query/table/summary.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { table as words } from '../../words/table.ts'
import { statusRows, validityRows } from '../layout/legendGroups.ts'
import { number as numberStyle } from '../layout/styles.ts'
import { setColumn, setContent } from '../table/cells.ts'
import { bodyParts } from '../table/part.ts'
import { headed, heightsOf, prose, stack } from '../table/sections.ts'
import { cell, empty, type Table } from '../table/table.ts'
import { tableSection } from '../table/tableSection.ts'
import { quietStyle, textStyle } from '../table/tableStyles.ts'
import type { DrawBody, Room } from './body.ts'

/** The table as the reader has arranged it, under what it lists: subject, columns, sorting, groups, filters of columns. */
export const tableBody: DrawBody = (_, shown, room) => {
  const { table: arrangement } = shown.view
  const content = contentOf(arrangement.subject, shown)
  const arranged = arrange(content, arrangement)
  const { rows, order, filters } = tableSummary(arrangement, content, arranged)
  const caption = [
    { text: `${rows},`, style: { ...textStyle, face: { ...textStyle.face, weight: 600 } } },
    { text: `${order}.`, style: quietStyle },
    ...filters.map(({ text }) => ({ text: `${text}.`, style: quietStyle })),
  ]
  const { columns, groups, group } = arranged
  const table = withNumbers(
    {
      columns: columns.map((column, i) => setColumn(column, sampleOf(column, content.rows), i)),
      groups: groups.map(({ name, rows: own }) => ({
        ...(group && { head: { name: name || words.noValue(group.name), note: words.inGroup(own.length) } }),
        rows: own.map((row) => ({ cells: columns.map(({ id }) => setContent(row.cell(id), shown.dataset)) })),
      })),
    },
    groups.flatMap((one) => one.rows),
    room,
  )
  const none = arranged.total === 0 ? words.noRows : words.none
  const sections =
    arranged.count === 0
      ? [prose([caption, [{ text: none, style: textStyle }]])]
      : [headed(caption, tableSection(table))]
  const has = (id: string) => columns.some((column) => column.id === id)
  const unexplained = has('relation') ? groups.flatMap((one) => one.rows.flatMap(tieIn)) : []
  return {
    parts: bodyParts(stack(sections, room.width, heightsOf(room), 8), 'table', room.width),
    // The words for what a mark means stand beside it, unless their column is not shown.
    legend: [...(has('status') ? [] : statusRows(unexplained)), ...(has('validity') ? [] : validityRows(unexplained))],
  }
}

/** The tie whose marks stand in a row. */
const tieIn = (row: Row) => {
  const { look } = row.cell('relation')
  return look?.type === 'tie' ? [look.tie] : []
}

/** A cell of a column that is not empty: it tells what stands in the others. */
const sampleOf = ({ id }: Column, rows: readonly Row[]) => rows.find((row) => row.cell(id).text !== '')?.cell(id)

/** The numbers of the list before the rows of their ties. */
const withNumbers = (table: Table, rows: readonly Row[], { numbered }: Pick<Room, 'numbered'>): Table => {
  if (numbered.length === 0) return table
  const numbers = new Map(numbered.map(({ tie, number }) => [tie.id, number]))
  const own = rows.map(({ about }) => about.map((id) => numbers.get(id)).find((one) => one !== undefined))
  if (own.every((one) => one === undefined)) return table
  let at = 0
  return {
    columns: [{ head: figureLenses.table.number, align: 'end' }, ...table.columns],
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map(({ cells }) => {
        const number = own[at]
        at += 1
        return { cells: [number === undefined ? empty : cell({ text: String(number), style: numberStyle }), ...cells] }
      }),
    })),
  }
}
