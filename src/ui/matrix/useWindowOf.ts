import { type RefObject, useLayoutEffect, useState } from 'react'
import type { HeadSizes } from './headSizes.ts'

interface Asked {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly count: number
  readonly side: number
  readonly heads: HeadSizes
}

/** From the first to the last row, and column, that is worth having in the page. */
export interface Sight {
  readonly rows: readonly [number, number]
  readonly columns: readonly [number, number]
}

/** So many rows and columns beyond those in sight, and in such steps: not every pixel of scrolling renders anew. */
const step = 4

/** The rows and columns that are in sight, with some beyond. All cells are squares of one size, so this is plain arithmetic. */
export const useWindowOf = ({ scroller, count, side, heads }: Asked): Sight => {
  const [sight, setSight] = useState<Sight>({ rows: [0, 24], columns: [0, 40] })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const range = (from: number, room: number): [number, number] => [
      Math.max(0, (Math.floor(from / side / step) - 1) * step),
      Math.min(count, (Math.ceil((from + room) / side / step) + 1) * step) - 1,
    ]
    const look = () => {
      const rows = range(element.scrollTop, element.clientHeight - heads.column)
      const columns = range(Math.abs(element.scrollLeft), element.clientWidth - heads.row)
      setSight((before) => (same(before.rows, rows) && same(before.columns, columns) ? before : { rows, columns }))
    }
    look()
    const watcher = new ResizeObserver(look)
    watcher.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      watcher.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, count, side, heads])
  return sight
}

const same = (a: readonly [number, number], b: readonly [number, number]) => a[0] === b[0] && a[1] === b[1]
