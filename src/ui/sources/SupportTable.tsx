import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Tie } from '../../model/tie.ts'
import { articleName } from '../../query/articleName.ts'
import { bySupport, type SupportOrder, supportOrders } from '../../query/sources/support.ts'
import { sources } from '../../words/sources.ts'
import { ShowMore } from '../common/ShowMore.tsx'
import { useCapped } from '../common/useCapped.ts'
import { useApp } from '../useApp.ts'
import styles from './Attested.module.css'
import { SupportRow } from './SupportRow.tsx'

/** With more articles than that there is no room for a column each. */
const mostColumns = 10

/** Ties with the articles that speak of them, the thinnest first. */
export const SupportTable = ({ ties }: { readonly ties: readonly Tie[] }) => {
  const dataset = useApp((state) => state.dataset)
  const silent = useApp((state) => state.view.filters.articles)
  const [{ order, thickFirst }, setSorting] = useState<{ order: SupportOrder; thickFirst: boolean }>({
    order: 'articles',
    thickFirst: false,
  })
  const sorted = useMemo(() => bySupport(ties, order, thickFirst), [ties, order, thickFirst])
  const { shown, ...more } = useCapped(sorted, 12)
  if (ties.length === 0) return <p>{sources.none}</p>
  const columns = dataset.articles.length <= mostColumns ? dataset.articles.map(({ id }) => id) : []
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={sources.tableName}>
        <thead>
          <tr>
            <th scope="col">{sources.tieColumn}</th>
            {columns.map((id, i) => (
              <th key={id} scope="col" className={styles.dotHead} title={dataset.article.get(id)?.label}>
                <span aria-hidden="true" {...(silent.includes(id) && { 'data-off': '' })}>
                  {i + 1}
                </span>
                <span className="visually-hidden">{articleName(dataset, id)}</span>
              </th>
            ))}
            {supportOrders.map((one) => (
              <th
                key={one}
                scope="col"
                className={styles.numberHead}
                aria-sort={one === order ? (thickFirst ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => setSorting({ order: one, thickFirst: one === order ? !thickFirst : false })}
                >
                  {sources.order[one]}
                  {one === order &&
                    (thickFirst ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((tie) => (
            <SupportRow key={tie.id} tie={tie} columns={columns} />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </div>
  )
}
