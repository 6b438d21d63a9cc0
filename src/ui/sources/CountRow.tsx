import type { CSSProperties } from 'react'
import type { GridRow } from '../../query/sources/grid.ts'
import { sources } from '../../words/sources.ts'
import type { Cell } from '../common/gridStep.ts'
import { Words } from '../dossier/Words.tsx'
import styles from './Grid.module.css'

interface Props {
  readonly index: number
  readonly row: GridRow
  readonly name: string
  readonly articles: readonly string[]
  /** The highest number in the table: the darkest cell. */
  readonly highest: number
  /** The column that the tab key stops at. */
  readonly focused: number | undefined
  /** The article whose number was pressed, or `all`. */
  readonly chosen: string | undefined
  readonly nameArticle: (id: string) => string
  readonly onFocus: (at: Cell) => void
  readonly onChoose: (row: string, article?: string) => void
  readonly onRow: (id: string) => void
}

/** One row of numbers, each a button. */
export const CountRow = (props: Props) => {
  const { index, row, name, articles, highest, focused, chosen, nameArticle, onFocus, onChoose, onRow } = props
  const cell = (column: number) => ({
    'data-cell': `${index}:${column}`,
    tabIndex: focused === column ? 0 : -1,
    onFocus: () => onFocus({ row: index, column }),
  })
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.name} {...cell(0)} onClick={() => onRow(row.id)}>
          <Words>{name}</Words>
        </button>
      </th>
      {articles.map((id, i) => {
        const n = row.byArticle.get(id)?.length ?? 0
        return (
          <td key={id} style={{ '--heat': n / highest } as CSSProperties} {...(n === 0 && { 'data-none': '' })}>
            <button
              type="button"
              className={styles.count}
              aria-label={sources.cell(name, nameArticle(id), n)}
              aria-pressed={chosen === id}
              aria-disabled={n === 0}
              {...cell(i + 1)}
              onClick={() => n > 0 && onChoose(row.id, id)}
            >
              {n === 0 ? '·' : n}
            </button>
          </td>
        )
      })}
      <td className={styles.total}>
        <button
          type="button"
          className={styles.count}
          aria-label={sources.cell(name, sources.allArticles, row.total)}
          aria-pressed={chosen === 'all'}
          {...cell(articles.length + 1)}
          onClick={() => onChoose(row.id)}
        >
          {row.total}
        </button>
      </td>
    </tr>
  )
}
