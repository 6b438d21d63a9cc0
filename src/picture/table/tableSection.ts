import { figureLenses } from '../../words/figureLenses.ts'
import { wantedWidth } from './columns.ts'
import { type Part, partOf } from './part.ts'
import type { Section } from './sections.ts'
import { setTable } from './setTable.ts'
import type { Table } from './table.ts'
import { space } from './tableStyles.ts'

/** A table as a section: as many of it as there is room for, up to `most`, stand beside each other. */
export const tableSection =
  (table: Table, most = 1): Section =>
  (width, heights): readonly Part[] => {
    const columns = most === 1 ? 1 : columnsIn(table, width, most)
    return setTable(table, width, heights, { columns, continued: figureLenses.continued }).map((drawn) => partOf(drawn))
  }

const columnsIn = (table: Table, width: number, most: number): number =>
  Math.max(1, Math.min(most, Math.floor((width + space.gutter) / (wantedWidth(table) + space.gutter))))
