import { measures as words } from '../../../words/measures.ts'
import styles from './Measures.module.css'

/** What each column of the table says, in a few words, before the table; the sources come after it. */
export const Glosses = () => (
  <section className={styles.glosses}>
    <h3 className={styles.heading}>{words.glosses}</h3>
    <dl>
      {words.gloss.map(([head, text]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </section>
)
