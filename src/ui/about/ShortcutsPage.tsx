import { useStore } from 'zustand'
import { allowSingleKeys, keysStore } from '../../state/keys.ts'
import { shortcuts } from '../../words/about.ts'
import styles from './About.module.css'
import { Section } from './Section.tsx'

/** What the keys do, as in app/useShortcuts.ts and ui/twin/walk.ts; and whether single keys do anything. */
export const ShortcutsPage = () => (
  <>
    <Groups />
    <SingleKeys />
  </>
)

const SingleKeys = () => {
  const single = useStore(keysStore, (state) => state.single)
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={single} onChange={() => allowSingleKeys(!single)} /> {shortcuts.single}
    </label>
  )
}

const Groups = () =>
  shortcuts.groups.map(({ title, note, rows }) => (
    <Section key={title} title={title}>
      {note && <p>{note}</p>}
      {rows.length > 0 && (
        <table className={styles.keys}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{shortcuts.key}</th>
              <th scope="col">{shortcuts.does}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key} className={styles.key}>
                      {key}
                    </kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  ))
