import { type CSSProperties, useMemo, useRef } from 'react'
import { degreesIn } from '../../model/degree.ts'
import { pairId } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { cellsOf } from '../../query/matrix.ts'
import type { Arranged } from '../../query/matrixOrder.ts'
import { rowsOf } from '../../query/matrixRows.ts'
import { type CellSize, cellSizes } from '../../scene/drawCell.ts'
import { matrixWords } from '../../words/matrix.ts'
import { useApp } from '../useApp.ts'
import { ColumnHead } from './ColumnHead.tsx'
import type { Place } from './gridKeys.ts'
import { headSizes } from './headSizes.ts'
import styles from './Matrix.module.css'
import { Readout } from './Readout.tsx'
import { RowView } from './RowView.tsx'
import { chosenIn, placeOf } from './selected.ts'
import { useBeyond } from './useBeyond.ts'
import { useChosenInSight } from './useChosenInSight.ts'
import { useGridHand } from './useGridHand.ts'
import { useRoving } from './useRoving.ts'
import { useWindowOf } from './useWindowOf.ts'

interface Props {
  readonly visible: Visible
  readonly arranged: Arranged
  readonly size: CellSize
  readonly heat: boolean
  readonly open: (selection: Selection) => void
  /** The head that has been pressed or has the focus: whom the buttons above move. */
  readonly onPick: (actor: string) => void
  readonly onMove: (actor: string, by: number) => void
}

/** Room after the last row and column, so that they are never cut by the edge. */
const pad = 16

/** The cells with their heads: one stop of the Tab key, walked by arrows; only what is in sight is in the page. */
export const MatrixGrid = ({ visible, arranged, size, heat, open, onPick, onMove }: Props) => {
  const { dataset, ties } = visible
  const { actors } = arranged
  const count = actors.length
  const narrow = useApp((state) => state.narrow)
  const selection = useApp((state) => state.view.selection)
  const spotlight = useApp((state) => state.spotlight)
  const scroller = useRef<HTMLDivElement>(null)
  const side = cellSizes[size]
  const heads = useMemo(() => headSizes(actors, narrow), [actors, narrow])
  const seen = useWindowOf({ scroller, count, side, heads })
  const cells = cellsOf(visible)
  const rows = useMemo(() => rowsOf(cells, actors), [cells, actors])
  const places = useMemo(() => new Map(actors.map(({ id }, i) => [id, i])), [actors])
  const pointed = useMemo(() => spotlight && new Set([...spotlight.ties, ...spotlight.actors]), [spotlight])
  const chosen = useMemo(() => chosenIn(selection, visible), [selection, visible])
  const degrees = degreesIn(ties)

  const idAt = (index: number) => actors[index]?.id
  const indexOf = (id: string | undefined) => (id === undefined ? -1 : (places.get(id) ?? -1))
  const cellAt = ({ row, column }: Place) => cells.get(pairId(idAt(row) ?? '', idAt(column) ?? ''))

  const roving = useRoving({ scroller, actors, indexOf, side, heads })
  const { here } = roving
  const { lit, listeners } = useGridHand({
    scroller,
    roving,
    actors,
    cells,
    indexOf,
    size,
    heads,
    open,
    onPick,
    onMove,
  })
  const place = placeOf(chosen, here, idAt, indexOf)
  useChosenInSight(scroller, place, chosen.pair ?? chosen.actor, side, heads)
  const told = lit ?? place
  const columns = actors.slice(seen.columns[0], seen.columns[1] + 1)
  const inSight = actors.slice(seen.rows[0], seen.rows[1] + 1)
  const current = actors[here.row]
  const away = current && (here.row < seen.rows[0] || here.row > seen.rows[1]) ? [current] : []
  const extent = count * side
  const beyond = useBeyond(scroller, extent)
  const style = {
    inlineSize: heads.row + extent + pad,
    blockSize: heads.column + extent + pad,
    '--pad': `${pad}px`,
    '--row-head': `${heads.row}px`,
    '--column-head': `${heads.column}px`,
    '--side': `${side}px`,
  } as CSSProperties
  const bounds = [
    ...(arranged.camps?.bounds ?? []).map((bound) => [bound, 'camp'] as const),
    ...(arranged.camps?.rivals ?? []).map((bound) => [bound, 'rivals'] as const),
  ]
  const far = actors[here.column]
  const awayColumn = far && here.row < 0 && !columns.includes(far) ? [far] : []
  return (
    <div className={styles.frame} data-below={beyond.below || undefined} data-across={beyond.across || undefined}>
      <div ref={scroller} className={styles.scroller} data-narrow={narrow || undefined}>
        {/* biome-ignore lint/a11y/useSemanticElements: a table cannot hold back what is out of sight */}
        <div
          role="grid"
          tabIndex={-1}
          className={styles.content}
          data-size={size}
          aria-label={matrixWords.label}
          aria-description={matrixWords.help}
          aria-rowcount={count + 1}
          aria-colcount={count + 1}
          style={style}
          {...listeners}
        >
          <div className={styles.ruled} />
          {lit && lit.row >= 0 && (
            <div className={styles.band} style={{ insetBlockStart: heads.column + lit.row * side, blockSize: side }} />
          )}
          {lit && lit.column >= 0 && (
            <div
              className={styles.column}
              style={{ insetInlineStart: heads.row + lit.column * side, inlineSize: side }}
            />
          )}
          {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its heads have the focus */}
          <div role="row" className={styles.heads} aria-rowindex={1}>
            <div className={styles.corner} data-corner="" aria-hidden="true">
              {!narrow && (
                <Readout
                  dataset={dataset}
                  row={told && idAt(told.row)}
                  column={told && idAt(told.column)}
                  cell={told && cellAt(told)}
                  degrees={degrees}
                />
              )}
            </div>
            {[...columns, ...awayColumn].map((actor) => {
              const index = indexOf(actor.id)
              return (
                <ColumnHead
                  key={actor.id}
                  actor={actor}
                  at={index}
                  degree={degrees.get(actor.id) ?? 0}
                  size={size}
                  current={here.row < 0 && here.column === index}
                  lit={lit?.column === index}
                  selected={chosen.actor === actor.id}
                  pointed={pointed?.has(actor.id) ?? false}
                />
              )
            })}
          </div>
          {[...inSight, ...away].map((actor) => {
            const index = indexOf(actor.id)
            const isCurrent = here.row === index
            return (
              <RowView
                key={actor.id}
                dataset={dataset}
                actor={actor}
                index={index}
                degree={degrees.get(actor.id) ?? 0}
                cells={rows.get(actor.id) ?? []}
                from={seen.columns[0]}
                to={seen.columns[1]}
                size={size}
                heat={heat}
                current={isCurrent ? here.column : undefined}
                currentOther={isCurrent ? idAt(here.column) : undefined}
                lit={lit?.row === index}
                selected={
                  chosen.actor === actor.id
                    ? 'all'
                    : chosen.pair?.split('--').includes(actor.id)
                      ? chosen.pair
                      : undefined
                }
                pointed={pointed}
              />
            )
          })}
          {bounds.map(([bound, how]) => (
            <div key={bound} className={styles.bounds} data-bound={how} aria-hidden="true">
              <div style={{ insetBlockStart: heads.column + bound * side }} data-way="across" />
              <div style={{ insetInlineStart: heads.row + bound * side }} data-way="down" />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
