import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect } from 'react'
import type { HeadSizes } from './headSizes.ts'

interface Asked {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly count: number
  readonly side: number
  readonly heads: HeadSizes
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** The rows and columns that are in sight, with some beyond. */
export const useWindowOf = ({
  scroller,
  count,
  side,
  heads,
}: Asked): { readonly rows: Range; readonly columns: Range } => {
  const shared = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => side,
    overscan: 6,
    useFlushSync: false,
  }
  const rows = useVirtualizer({ ...shared, paddingStart: heads.column })
  const columns = useVirtualizer({
    ...shared,
    paddingStart: heads.row,
    horizontal: true,
    isRtl: document.documentElement.dir === 'rtl',
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of cells is all that they are measured for
  useLayoutEffect(() => {
    rows.measure()
    columns.measure()
  }, [side])
  return { rows: rangeOf(rows.getVirtualItems()), columns: rangeOf(columns.getVirtualItems()) }
}

const rangeOf = (items: readonly { readonly index: number }[]): Range => ({
  from: items[0]?.index ?? 0,
  to: items.at(-1)?.index ?? -1,
})
