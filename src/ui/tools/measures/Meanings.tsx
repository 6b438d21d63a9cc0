import { measures as words } from '../../../words/measures.ts'
import styles from './Measures.module.css'

/** One sentence for each measure on what it means here, and its source; and what is not offered, and why. */
export const Meanings = () => (
  <section className={styles.section}>
    <h3 className={styles.heading}>{words.meanings}</h3>
    <dl className={styles.meanings}>
      {Object.values(words.meaning).map(({ name, text, source }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
          <dd className={styles.source}>{source}</dd>
        </div>
      ))}
    </dl>
    <p className={styles.quiet}>{words.notOffered}</p>
  </section>
)
