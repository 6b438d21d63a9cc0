import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useState,
} from 'react'
import type { Actor } from '../../model/actor.ts'
import { pairId } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import type { Cells } from '../../query/matrix.ts'
import { type CellSize, cellSizes } from '../../scene/drawCell.ts'
import { keyOf } from '../common/gridStep.ts'
import { nextByLetter, type Place, placeAfter } from './gridKeys.ts'
import type { HeadSizes } from './headSizes.ts'
import { placeAt } from './reveal.ts'
import type { Roving } from './useRoving.ts'
import { whatAt } from './whatAt.ts'

interface Asked {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly roving: Roving
  readonly actors: readonly Actor[]
  readonly cells: Cells
  readonly indexOf: (id: string | undefined) => number
  readonly size: CellSize
  readonly heads: HeadSizes
  readonly open: (selection: Selection) => void
  readonly onPick: (actor: string) => void
  readonly onMove: (actor: string, by: number) => void
}

/** What keys and pointer do in the grid. The pointer is followed by arithmetic: most cells are not in the page. */
export const useGridHand = (asked: Asked) => {
  const { scroller, roving, actors, cells, indexOf, size, heads, open, onPick, onMove } = asked
  const { here } = roving
  const side = cellSizes[size]
  const [active, setActive] = useState(false)
  const [hovered, setHovered] = useState<Place>()
  const ids = ({ row, column }: Place) => ({ row: actors[row]?.id, column: actors[column]?.id })
  const headAt = ({ row, column }: Place) => (column < 0 ? actors[row]?.id : row < 0 ? actors[column]?.id : undefined)

  const openAt = (place: Place, spot?: { readonly x: number; readonly y: number }) => {
    const what = whatAt(ids(place), cells, size, spot)
    if (what) open(what)
  }
  const isFilled = (place: Place) => {
    const { row = '', column = '' } = ids(place)
    return (cells.get(pairId(row, column))?.ties.length ?? 0) > 0
  }
  const byLetter = (key: string): Place | undefined => {
    if (!/^\p{L}$/u.test(key)) return undefined
    const along = here.row < 0 ? 'column' : 'row'
    const names = actors.map(({ name }) => name)
    const found = nextByLetter(key, names, here[along])
    return found === undefined ? undefined : { ...here, [along]: found }
  }
  const walk = (event: KeyboardEvent): Place | undefined => {
    const { key, ctrlKey } = event
    const room = (scroller.current?.clientHeight ?? 0) - heads.column
    const extent = { count: actors.length, page: Math.max(1, Math.floor(room / side) - 1) }
    return placeAfter({ key: keyOf(event), ctrlKey }, here, extent, isFilled) ?? (ctrlKey ? undefined : byLetter(key))
  }
  const press = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event
    const row = here.column < 0 ? headAt(here) : undefined
    const by = { ArrowUp: -1, ArrowDown: 1 }[key]
    if (altKey && row !== undefined && by !== undefined) {
      roving.follow()
      onMove(row, by)
    } else if (altKey || metaKey) return
    else if (!ctrlKey && (key === 'Enter' || key === ' ')) openAt(here)
    else {
      const next = walk(event)
      if (!next) return
      roving.go(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const focus = ({ target }: FocusEvent<HTMLElement>) => {
    const index = (of: Element | null, which: string) => Number(of?.getAttribute(which) ?? 0) - 2
    const place = { row: index(target.parentElement, 'aria-rowindex'), column: index(target, 'aria-colindex') }
    if (place.row < -1 || place.column < -1) return
    setActive(true)
    roving.came(place)
    const head = headAt(place)
    if (head) onPick(head)
  }
  const under = (event: MouseEvent): (Place & { readonly x?: number; readonly y?: number }) | undefined => {
    const { target, currentTarget } = event
    const head = target instanceof Element ? target.closest<HTMLElement>('[data-head], [data-corner]') : null
    if (!head) return placeAt(currentTarget, event, side, heads, actors.length)
    const index = indexOf(head.dataset.head)
    if (index < 0) return undefined
    return head.getAttribute('role') === 'rowheader' ? { row: index, column: -1 } : { row: -1, column: index }
  }
  const hover = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const next = under(event)
    if (next?.row !== hovered?.row || next?.column !== hovered?.column) setHovered(next)
  }
  const click = (event: MouseEvent) => {
    const place = under(event)
    if (!place) return
    const { row, column, x, y } = place
    roving.go({ row, column })
    openAt(place, x === undefined || y === undefined ? undefined : { x, y })
  }
  return {
    /** The place that pointer or focus rest on. */
    lit: hovered ?? (active ? here : undefined),
    listeners: {
      onKeyDown: press,
      onFocus: focus,
      onBlur: () => setActive(false),
      onPointerMove: hover,
      onPointerLeave: () => setHovered(undefined),
      onClick: click,
    },
  }
}
