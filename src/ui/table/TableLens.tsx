import { useMemo } from 'react'
import type { TableView } from '../../model/tableView.ts'
import { arrange } from '../../query/table/arrange.ts'
import { contentOf } from '../../query/table/subjects.ts'
import { rowsInWords } from '../../query/table/summary.ts'
import { arrangeTable } from '../../state/lensChanges.ts'
import { tell } from '../../state/store.ts'
import { table as words } from '../../words/table.ts'
import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'
import { useApp, useAppStore, useChange, useVisible } from '../useApp.ts'
import { Controls } from './Controls.tsx'
import { Grid } from './Grid.tsx'
import { Summary } from './Summary.tsx'
import styles from './Table.module.css'
import type { TableState } from './tableState.ts'

/** Everything of the view as a table: the plainest of the lenses. */
export const TableLens = ({ insets }: LensProps) => {
  const visible = useVisible()
  const table = useApp((state) => state.view.table)
  const store = useAppStore()
  const change = useChange()
  const content = useMemo(() => contentOf(table.subject, visible), [table.subject, visible])
  const arranged = useMemo(() => arrange(content, table), [content, table])
  const setTable = (next: TableView) => {
    change(arrangeTable(next))
    const { count, total, groups, group } = arrange(content, next)
    if (next.subject !== table.subject) return
    if (next.where !== table.where) tell(store, words.found(rowsInWords(next, count, total)))
    else if (next.group !== table.group && group) tell(store, words.groups(groups.length))
  }
  const state: TableState = { table, content, arranged, setTable }
  return (
    <LensPage
      lens="table"
      insets={insets}
      note={words.note[table.subject]}
      filled
      controls={<Controls {...state} key={table.subject} />}
    >
      <div className={styles.whole}>
        <Summary {...state} />
        <Grid {...state} key={table.subject} covered={coveredBy(insets)} />
      </div>
    </LensPage>
  )
}

/** How much of the rows a dossier that rises from below lies over, in pixels; the time bar takes the rest. */
const coveredBy = ({ bottom }: LensProps['insets']): number => (bottom > 140 ? bottom - 72 : 0)
