import type { Column } from '../../query/table/content.ts'
import { isChoice, readChoices, writeChoices } from '../../query/table/match.ts'
import { table as words } from '../../words/table.ts'
import styles from './Popover.module.css'
import { Sought } from './Sought.tsx'
import { narrowed, type TableState } from './tableState.ts'

/** Narrows a column: to some of its words where they are a closed list, else to what is written. */
export const ColumnFilter = ({ column, table, content, setTable }: TableState & { readonly column: Column }) => {
  const { id, name, choices } = column
  const sought = table.where[id] ?? ''
  const seek = (text: string) => setTable(narrowed(table, id, text))
  if (!choices)
    return (
      <div className={styles.part}>
        <span className={styles.heading} aria-hidden="true">
          {words.filter(name)}
        </span>
        <Sought className={styles.sought} name={words.filter(name)} sought={sought} onSought={seek} />
      </div>
    )
  const chosen = isChoice(column, sought) ? readChoices(sought) : []
  const counts = new Map<string, number>()
  for (const row of content.rows)
    for (const choice of row.cell(id).choices ?? []) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  const toggle = (choice: string) =>
    seek(writeChoices(choices.map((one) => one.id).filter((one) => (one === choice) !== chosen.includes(one))))
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{words.choices(name)}</legend>
      {choices.map((choice) => (
        <label key={choice.id} className={styles.item}>
          <input type="checkbox" checked={chosen.includes(choice.id)} onChange={() => toggle(choice.id)} />
          <span>{choice.name}</span>
          <span className={styles.count}>{counts.get(choice.id) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  )
}
