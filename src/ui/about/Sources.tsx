import { isSafeAddress } from '../../lib/safeAddress.ts'
import { about } from '../../words/about.ts'
import { dateInWords } from '../../words/dates.ts'
import { useApp } from '../useApp.ts'
import styles from './About.module.css'

/** The articles with their records, as numbered in the legend. */
export const Sources = () => {
  const articles = useApp((state) => state.dataset.articles)
  return (
    <ol className={styles.sources}>
      {articles.map(({ id, csl, when, URL, notes }) => (
        <li key={id}>
          {isSafeAddress(URL) ? (
            <a href={URL} target="_blank" rel="noopener noreferrer">
              {csl.title}
            </a>
          ) : (
            csl.title
          )}
          <p className={styles.meta}>
            {[
              ...(csl.author ?? []).map(({ given, family }) => `${given} ${family}`),
              csl['container-title'],
              csl.genre,
              about.written(dateInWords(when)),
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          {notes.map((note) => (
            <p key={note} className={styles.meta}>
              {note}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
