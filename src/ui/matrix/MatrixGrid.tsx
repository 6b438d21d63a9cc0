import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Actor } from '../../model/actor.ts'
import { degreesIn } from '../../model/degree.ts'
import { pairId } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { cellsOf } from '../../query/matrix.ts'
import type { Arranged } from '../../query/matrixOrder.ts'
import { type CellSize, cellSizes, drawCell } from '../../scene/drawCell.ts'
import { matrixWords } from '../../words/matrix.ts'
import { useApp } from '../useApp.ts'
import { ColumnHead } from './ColumnHeads.tsx'
import { nextByLetter, type Place, placeAfter } from './gridKeys.ts'
import { headSizes } from './headSizes.ts'
import styles from './Matrix.module.css'
import { Readout } from './Readout.tsx'
import { RowView } from './RowView.tsx'
import { placeAt, reveal } from './reveal.ts'
import { rowsOf } from './rows.ts'
import { type Chosen, chosenIn } from './selected.ts'
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

/** A place by its actors, so that it stays the same cell when rows change their order; a head lacks one of them. */
interface At {
  readonly row?: string | undefined
  readonly column?: string | undefined
}

/** The cells with their heads: one stop of the Tab key, walked by arrows; only what is in sight is in the page. */
export const MatrixGrid = ({ visible, arranged, size, heat, open, onPick, onMove }: Props) => {
  const { dataset, ties } = visible
  const { actors } = arranged
  const count = actors.length
  const narrow = useApp((state) => state.narrow)
  const selection = useApp((state) => state.view.selection)
  const spotlight = useApp((state) => state.spotlight)
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const [at, setAt] = useState<At>({})
  const [active, setActive] = useState(false)
  const [hovered, setHovered] = useState<Place>()

  const side = cellSizes[size]
  const heads = useMemo(
    () =>
      headSizes(
        actors.map(({ name }) => name),
        narrow,
      ),
    [actors, narrow],
  )
  const seen = useWindowOf({ scroller, count, side, heads })
  const cells = cellsOf(visible)
  const rows = useMemo(() => rowsOf(cells, actors), [cells, actors])
  const places = useMemo(() => new Map(actors.map(({ id }, i) => [id, i])), [actors])
  const degrees = degreesIn(ties)
  const pointed = useMemo(() => spotlight && new Set(spotlight.ties), [spotlight])
  const chosen: Chosen = useMemo(() => chosenIn(selection, visible), [selection, visible])

  const idAt = (index: number) => actors[index]?.id
  const cellAt = ({ row, column }: Place) => cells.get(pairId(idAt(row) ?? '', idAt(column) ?? ''))
  const indexOf = (id: string | undefined) => (id === undefined ? -1 : (places.get(id) ?? -1))
  const lost = (id: string | undefined) => id !== undefined && !places.has(id)
  const isLost = (at.row === undefined && at.column === undefined) || lost(at.row) || lost(at.column)
  const here: Place = isLost ? { row: 0, column: -1 } : { row: indexOf(at.row), column: indexOf(at.column) }

  const go = ({ row, column }: Place) => {
    wanted.current = true
    setAt({ row: idAt(row), column: idAt(column) })
  }
  // Where the focus goes is put into the page first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what asks for it
  useLayoutEffect(() => {
    if (!wanted.current || !scroller.current) return
    wanted.current = false
    reveal(scroller.current, here, side, heads)
    scroller.current.querySelector<HTMLElement>('[data-current]')?.focus({ preventScroll: true })
  }, [here.row, here.column])
  // What is selected elsewhere, or is about to lie under the dossier, comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection or another width moves the reader
  useEffect(() => {
    const [a = '', b = ''] = chosen.pair?.split('--') ?? []
    const [row, column] = [indexOf(a), indexOf(b)]
    if (!scroller.current || row < 0 || column < 0) return
    const isHere = pairId(at.row ?? '', at.column ?? '') === chosen.pair
    reveal(scroller.current, isHere ? here : { row, column }, side, heads)
  }, [chosen.pair, scroller.current?.clientWidth])

  const openAt = (place: Place, spot?: { readonly x: number; readonly y: number }) => {
    const [row, column] = [idAt(place.row), idAt(place.column)]
    const actor = row === undefined ? column : column === undefined || row === column ? row : undefined
    if (actor !== undefined) return open({ type: 'actor', id: actor })
    if (row === undefined || column === undefined) return
    const cell = cellAt(place)
    const marks = drawCell(cell?.ties ?? [], row, size)
    const far = ({ x, y }: { x: number; y: number }) => (spot ? Math.hypot(x - spot.x, y - spot.y) : 0)
    const nearest = [...marks].sort((a, b) => far(a.at) - far(b.at))[0]
    open({ type: 'tie', id: nearest?.tie.id ?? cell?.first ?? `${pairId(row, column)}--alliance` })
  }
  const press = (event: KeyboardEvent) => {
    if (event.metaKey) return
    const { key } = event
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const turned = !isRtl ? key : key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key
    const head = here.column < 0 ? idAt(here.row) : undefined
    if (event.altKey) {
      if (head === undefined || (key !== 'ArrowUp' && key !== 'ArrowDown')) return
      wanted.current = true
      onMove(head, key === 'ArrowUp' ? -1 : 1)
    } else if (key === 'Enter' || key === ' ') openAt(here)
    else {
      const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - heads.column) / side) - 1)
      const next =
        placeAfter({ key: turned, ctrlKey: event.ctrlKey }, here, { count, page }, (place) =>
          Boolean(cellAt(place)?.ties.length),
        ) ?? (event.ctrlKey ? undefined : byLetter(key))
      if (!next) return
      go(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const byLetter = (key: string): Place | undefined => {
    if (!/^\p{L}$/u.test(key)) return undefined
    const names = actors.map(({ name }) => name)
    const along = here.row < 0 ? 'column' : 'row'
    const found = nextByLetter(key, names, here[along])
    return found === undefined ? undefined : { ...here, [along]: found }
  }
  const focus = ({ target }: FocusEvent<HTMLElement>) => {
    const index = (of: Element | null, which: string) => Number(of?.getAttribute(which) ?? 0) - 2
    const [row, column] = [index(target.parentElement, 'aria-rowindex'), index(target, 'aria-colindex')]
    if (row < -1 || column < -1) return
    setActive(true)
    setAt({ row: idAt(row), column: idAt(column) })
    const head = column < 0 ? idAt(row) : row < 0 ? idAt(column) : undefined
    if (head) onPick(head)
  }
  const under = (event: MouseEvent) =>
    content.current ? placeAt(content.current, event, side, heads, count) : undefined
  const headUnder = ({ target }: MouseEvent): Place | 'corner' | undefined => {
    if (!(target instanceof Element)) return undefined
    if (target.closest(`.${styles.corner}`)) return 'corner'
    const head = target.closest<HTMLElement>('[data-head]')
    const index = indexOf(head?.dataset.head)
    if (!head || index < 0) return undefined
    return head.role === 'rowheader' ? { row: index, column: -1 } : { row: -1, column: index }
  }
  const hover = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const head = headUnder(event)
    const next = head === 'corner' ? undefined : (head ?? under(event))
    if (next?.row !== hovered?.row || next?.column !== hovered?.column) setHovered(next)
  }
  const click = (event: MouseEvent) => {
    const head = headUnder(event)
    if (head === 'corner') return
    const place = head ?? under(event)
    if (!place) return
    go(place)
    openAt(place, head ? undefined : under(event))
  }

  const lit = hovered ?? (active ? here : undefined)
  const told = lit ?? chosen.places(indexOf)
  const columns: Actor[] = actors.slice(seen.columns.from, seen.columns.to + 1)
  const shownRows = actors.slice(seen.rows.from, seen.rows.to + 1)
  const current = actors[here.row]
  const away = current && (here.row < seen.rows.from || here.row > seen.rows.to) ? [current] : []
  const extent = count * side
  const style = {
    inlineSize: heads.row + extent,
    blockSize: heads.column + extent,
    '--row-head': `${heads.row}px`,
    '--column-head': `${heads.column}px`,
    '--side': `${side}px`,
  } as CSSProperties
  const far = actors[here.column]
  const awayColumn = far && here.row < 0 && !columns.includes(far) ? [far] : []
  return (
    <div ref={scroller} className={styles.scroller} data-narrow={narrow || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot hold back what is out of sight */}
      <div
        ref={content}
        role="grid"
        tabIndex={-1}
        className={styles.content}
        data-size={size}
        aria-label={matrixWords.label}
        aria-description={matrixWords.help}
        aria-rowcount={count + 1}
        aria-colcount={count + 1}
        onKeyDown={press}
        onFocus={focus}
        onBlur={() => setActive(false)}
        onPointerMove={hover}
        onPointerLeave={() => setHovered(undefined)}
        onClick={click}
        style={style}
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
          <div className={styles.corner} aria-hidden="true">
            {!narrow && (
              <Readout
                dataset={dataset}
                row={told && idAt(told.row)}
                column={told && idAt(told.column)}
                cell={told && cellAt(told)}
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
              />
            )
          })}
        </div>
        {[...shownRows, ...away].map((actor) => {
          const index = indexOf(actor.id)
          const isHere = here.row === index
          return (
            <RowView
              key={actor.id}
              dataset={dataset}
              actor={actor}
              index={index}
              degree={degrees.get(actor.id) ?? 0}
              cells={rows.get(actor.id) ?? []}
              from={seen.columns.from}
              to={seen.columns.to}
              size={size}
              heat={heat}
              current={isHere ? here.column : undefined}
              currentOther={isHere ? idAt(here.column) : undefined}
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
        {arranged.camps?.bounds.map((bound) => (
          <div key={bound} className={styles.bounds} aria-hidden="true">
            <div style={{ insetBlockStart: heads.column + bound * side }} data-way="across" />
            <div style={{ insetInlineStart: heads.row + bound * side }} data-way="down" />
          </div>
        ))}
      </div>
    </div>
  )
}
