import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react'
import { articleName } from '../../query/articleName.ts'
import type { GridRow } from '../../query/sources/grid.ts'
import { sources } from '../../words/sources.ts'
import { type Cell, gridStep, keyOf } from '../common/gridStep.ts'
import { ShowMore } from '../common/ShowMore.tsx'
import { useCapped } from '../common/useCapped.ts'
import { useApp } from '../useApp.ts'
import { CountRow } from './CountRow.tsx'
import styles from './Grid.module.css'

interface Props {
  readonly name: string
  readonly subject: string
  readonly rows: readonly GridRow[]
  readonly first: number
  readonly nameOf: (id: string) => string
  /** The row and article whose claims are being read. */
  readonly chosen: { readonly row: string; readonly article?: string } | undefined
  readonly onChoose: (row: string, article?: string) => void
  /** Pressing a row's own name. */
  readonly onRow: (id: string) => void
  readonly children?: ReactNode
}

/** Numbers of claims by row and article: one stop for the tab key, arrows walk from cell to cell. */
export const CountGrid = memo(({ name, subject, rows, first, nameOf, chosen, onChoose, onRow, children }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const silent = useApp((state) => state.view.filters.articles)
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 })
  const { shown, ...more } = useCapped(rows, first)
  const articles = dataset.articles.map(({ id }) => id)
  const size = { rows: shown.length, columns: articles.length + 2 }
  const here = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) }
  const highest = rows.reduce(
    (most, { byArticle }) => Math.max(most, ...[...byArticle.values()].map((own) => own.length)),
    1,
  )
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    const next = gridStep(keyOf(event), here, size, event.ctrlKey)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus()
  }
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with arrows is a grid
        role="grid"
        className={styles.grid}
        aria-label={name}
        onKeyDown={press}
        {...(articles.length > 7 && { 'data-many': '' })}
      >
        <thead>
          <tr>
            <th scope="col">{subject}</th>
            {articles.map((id, i) => (
              <th
                key={id}
                scope="col"
                className={styles.head}
                title={dataset.article.get(id)?.csl.title}
                {...(silent.includes(id) && { 'data-off': '' })}
              >
                <b>{i + 1}</b> <span className={styles.label}>{dataset.article.get(id)?.label}</span>
                {silent.includes(id) && <span className="visually-hidden"> ({sources.off})</span>}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {sources.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, r) => (
            <CountRow
              key={row.id}
              index={r}
              row={row}
              name={nameOf(row.id)}
              articles={articles}
              highest={highest}
              focused={here.row === r ? here.column : undefined}
              chosen={chosen?.row === row.id ? (chosen.article ?? 'all') : undefined}
              nameArticle={(id) => articleName(dataset, id)}
              onFocus={setAt}
              onChoose={onChoose}
              onRow={onRow}
            />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
      {children}
    </div>
  )
})
