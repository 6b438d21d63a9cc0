import { type Support, supports } from '../../model/filters.ts'
import type { Distribution } from '../../query/sources/support.ts'
import { setSupport } from '../../state/changes.ts'
import { en } from '../../words/en.ts'
import { sources } from '../../words/sources.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './Attested.module.css'

/** The ties by the number of their articles, as bars that filter when they are chosen. */
export const SupportChoice = ({ counts }: { readonly counts: Distribution }) => {
  const chosen = useApp((state) => state.view.filters.support)
  const change = useChange()
  const all = counts.reduce((sum, n) => sum + n, 0)
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{sources.rests}</legend>
      {supports.map((support) => {
        const own = counts
          .map((n, i) => ({ n, articles: i + 1 }))
          .filter(({ n, articles }) => n > 0 && isIn(support, articles))
        const sum = own.reduce((total, { n }) => total + n, 0)
        return (
          <label key={support} className={styles.option}>
            <input
              type="radio"
              name="sources-support"
              className={styles.radio}
              aria-label={sources.supportName(
                en.support[support],
                sum,
                own.map(({ n, articles }) => sources.restsOnName(n, articles)),
              )}
              checked={chosen === support}
              onChange={() => change(setSupport(support))}
            />
            <span>{en.support[support]}</span>
            <span className={styles.number}>{sum}</span>
            <span
              className={styles.bar}
              aria-hidden="true"
              style={{ inlineSize: `${(100 * sum) / Math.max(1, all)}%` }}
            >
              {own.map(({ n, articles }) => (
                <span
                  key={articles}
                  className={styles.piece}
                  data-articles={Math.min(articles, 5)}
                  title={sources.restsOnName(n, articles)}
                  style={{ flexGrow: n }}
                />
              ))}
            </span>
            {support === 'several' && own.length > 1 && (
              <span className={styles.parts}>
                {own.map(({ n, articles }) => (
                  <span key={articles}>{sources.restsOnName(n, articles)}</span>
                ))}
              </span>
            )}
          </label>
        )
      })}
    </fieldset>
  )
}

const isIn = (support: Support, articles: number): boolean =>
  support === 'any' || (articles === 1) === (support === 'one')
