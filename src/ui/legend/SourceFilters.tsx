import { supports } from '../../model/filters.ts'
import { setSupport, toggleArticle } from '../../state/changes.ts'
import { en } from '../../words/en.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './Legend.module.css'
import { LegendRow } from './LegendRow.tsx'

interface Props {
  /** How many ties each article speaks of, by its id. */
  readonly counts: ReadonlyMap<string, number>
  /** How many rest on one article only. */
  readonly single: number
}

/** Which articles may speak, and how many must. */
export const SourceFilters = ({ counts, single }: Props) => {
  const articles = useApp((state) => state.dataset.articles)
  const filters = useApp((state) => state.view.filters)
  const change = useChange()
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.heading}>{en.legend.support}</legend>
        {supports.map((support) => (
          <label key={support} className={styles.row}>
            <input
              type="radio"
              name="support"
              className={styles.radio}
              checked={filters.support === support}
              onChange={() => change(setSupport(support))}
            />
            <span className={styles.name}>{en.support[support]}</span>
            {support === 'one' && <span className={styles.count}>{single}</span>}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.heading}>{en.legend.articles}</legend>
        {articles.map((article, i) => (
          <LegendRow
            key={article.id}
            on={!filters.articles.includes(article.id)}
            name={`${i + 1}  ${article.label}`}
            meaning={article.csl.title}
            count={counts.get(article.id) ?? 0}
            onToggle={() => change(toggleArticle(article.id))}
          />
        ))}
      </fieldset>
    </>
  )
}
