import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Standing } from '../../../query/measures.ts'
import { measures as words } from '../../../words/measures.ts'
import { nameOf } from '../../../words/sentences.ts'
import { ShowMore } from '../../common/ShowMore.tsx'
import { useCapped } from '../../common/useCapped.ts'
import { useOpen } from '../../dossier/useOpen.ts'
import { Words } from '../../dossier/Words.tsx'
import { useApp } from '../../useApp.ts'
import styles from './Standings.module.css'

type Column = keyof typeof words.column
const columns = Object.keys(words.column) as Column[]
/** So many rows are shown at first, fifty more at a press. */
const first = 15
const page = 50

interface Props {
  readonly rows: readonly Standing[]
  /** Part of the columns is still being computed. */
  readonly busy: boolean
}

/** Actors by measure. Every column sorts; the actor that is selected is always among the rows. */
export const StandingsTable = ({ rows, busy }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const selected = useApp(({ view }) => (view.selection?.type === 'actor' ? view.selection.id : undefined))
  const open = useOpen()
  const [sort, setSort] = useState<{ column: Column; down: boolean }>({ column: 'positive', down: true })
  const { shown, ...more } = useCapped(rows, first, page)
  const sorted = useMemo(() => {
    const name = ({ actor }: Standing) => nameOf(dataset, actor)
    const missing = sort.down ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
    return [...rows].sort((a, b) => {
      const { column } = sort
      const first =
        column === 'actor' ? name(a).localeCompare(name(b), 'en') : (a[column] ?? missing) - (b[column] ?? missing)
      const turned = sort.down ? -first : first
      return Number.isNaN(turned) || turned === 0 ? name(a).localeCompare(name(b), 'en') : turned
    })
  }, [rows, sort, dataset])
  const beyond = sorted.slice(shown.length).filter(({ actor }) => actor === selected)
  const by = (column: Column) =>
    setSort(
      sort.column === column
        ? { column, down: !sort.down }
        : { column, down: column !== 'actor' && column !== 'group' },
    )
  return (
    <>
      <table className={styles.table} aria-busy={busy}>
        <caption>
          {words.caption(rows.length)} {busy && <span>{words.computing}</span>}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.column === column ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" title={words.column[column]} onClick={() => by(column)}>
                  <span aria-hidden="true">{words.short[column]}</span>
                  <span className="visually-hidden">{words.column[column]}</span>
                  {sort.column === column &&
                    (sort.down ? (
                      <ArrowDown size={11} strokeWidth={2} aria-hidden />
                    ) : (
                      <ArrowUp size={11} strokeWidth={2} aria-hidden />
                    ))}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...sorted.slice(0, shown.length), ...beyond].map((row) => (
            <tr key={row.actor} aria-current={row.actor === selected || undefined}>
              <th scope="row">
                <button type="button" onClick={() => open('actor', row.actor)}>
                  <Words>{nameOf(dataset, row.actor)}</Words>
                </button>
              </th>
              <td>{row.positive}</td>
              <td>{row.negative}</td>
              <td>{row.ambivalent}</td>
              <td>{words.signed(row.net)}</td>
              <td>{row.betweenness === undefined ? words.empty : words.percent(row.betweenness)}</td>
              <td>{row.pn === undefined ? words.empty : words.score(row.pn)}</td>
              <td>{row.group ?? words.empty}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  )
}
