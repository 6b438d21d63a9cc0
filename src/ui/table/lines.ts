import type { RowGroup } from '../../query/table/arrange.ts'
import type { Row } from '../../query/table/content.ts'

/** One line of the table: a row, or the heading of a group. */
export type Line =
  | { readonly type: 'row'; readonly row: Row }
  | { readonly type: 'group'; readonly group: RowGroup; readonly open: boolean }

/** The lines of a table: where it is grouped each group has a heading, and the rows of a closed one do not stand. */
export const linesOf = (groups: readonly RowGroup[], isGrouped: boolean, closed: ReadonlySet<string>): Line[] => {
  const lines: Line[] = []
  for (const group of groups) {
    const open = !isGrouped || !closed.has(group.name)
    if (isGrouped) lines.push({ type: 'group', group, open })
    if (open) for (const row of group.rows) lines.push({ type: 'row', row })
  }
  return lines
}
