import { type TableSubject, tableSubjects } from '../../model/tableView.ts'
import { anyColumn } from '../../query/table/match.ts'
import { table as words } from '../../words/table.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import styles from './Controls.module.css'
import { Sought } from './Sought.tsx'
import { TakeMenu } from './TakeMenu.tsx'
import { grouped, narrowed, type TableState } from './tableState.ts'

/** What the table lists, what is sought in it, how it is grouped, which columns it has, and the way to take it away. */
export const Controls = (state: TableState) => {
  const { table, content, arranged, setTable } = state
  const choose = (subject: TableSubject) => setTable({ subject, sort: [], where: {} })
  return (
    <div className={styles.controls}>
      <fieldset className={styles.subjects}>
        <legend className="visually-hidden">{words.subject}</legend>
        {tableSubjects.map((subject) => (
          <label key={subject}>
            <input
              type="radio"
              name="subject"
              className={styles.radio}
              checked={table.subject === subject}
              onChange={() => choose(subject)}
            />
            <span>{words.subjects[subject]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.tools}>
        <Sought
          className={styles.find}
          name={words.find}
          sought={table.where[anyColumn] ?? ''}
          onSought={(text) => setTable(narrowed(table, anyColumn, text))}
        />
        <select
          className={styles.group}
          aria-label={words.groupBy}
          value={arranged.group?.id ?? ''}
          onChange={(event) => setTable(grouped(table, event.target.value || undefined))}
        >
          <option value="">{words.noGroup}</option>
          {content.columns.slice(1).map(({ id, name }) => (
            <option key={id} value={id}>
              {words.by(name)}
            </option>
          ))}
        </select>
        <ColumnChooser {...state} className={styles.button} />
        <TakeMenu {...state} className={styles.button} />
      </div>
    </div>
  )
}
