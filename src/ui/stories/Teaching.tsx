import { stories as words } from '../../words/stories.ts'
import { useAppStore } from '../useApp.ts'
import styles from './StoriesPage.module.css'
import { teachingActions } from './teachingActions.ts'

/** What there is for teaching beside the stories themselves. */
export const Teaching = () => {
  const store = useAppStore()
  if (teachingActions.length === 0) return null
  return (
    <section className={styles.teaching} aria-label={words.teaching}>
      <h3 className={styles.section}>{words.teaching}</h3>
      <ul>
        {teachingActions.map(({ id, label, note, run }) => (
          <li key={id}>
            <button type="button" className={styles.link} onClick={() => void run(store)}>
              {label}
            </button>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
