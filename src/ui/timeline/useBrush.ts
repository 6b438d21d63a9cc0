import { type PointerEvent, useRef, useState } from 'react'
import { bandOf, brushedDate } from '../../query/timeline/brush.ts'
import type { Extent } from '../../query/timeline/extent.ts'
import type { Panel } from '../../scene/timeline/panel.ts'
import { useTravel } from '../time/useTravel.ts'
import { useAppStore } from '../useApp.ts'

interface Brush extends Extent {
  readonly date: string
}

/** Dragging over a scale, or one side of the date, sets the date of the view; a press without dragging, the year or the day. */
export const useBrush = ({ unit, extent, time }: Panel) => {
  const store = useAppStore()
  const travel = useTravel()
  /** Where the drag began; a side that is only pressed has not been dragged yet. */
  const drag = useRef<{ anchor: number; begun: boolean }>(undefined)
  const [brush, setBrush] = useState<Brush>()

  const timeAt = (event: PointerEvent<HTMLElement>) =>
    time(event.clientX - event.currentTarget.getBoundingClientRect().left)
  const brushTo = (event: PointerEvent<HTMLElement>): Brush | undefined => {
    if (!drag.current?.begun) return undefined
    const date = brushedDate(drag.current.anchor, timeAt(event), unit)
    const band = bandOf(date, extent)
    return band && { ...band, date }
  }
  const end = () => {
    drag.current = undefined
    setBrush(undefined)
  }
  return {
    brush,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      if (event.button !== 0 || target.closest('button')) return
      const side = target.closest<HTMLElement>('[role=slider]')?.dataset.side
      const band = bandOf(store.getState().view.date, extent)
      const anchor = side && band ? (side === 'from' ? band.to : band.from) : timeAt(event)
      drag.current = { anchor, begun: side === undefined }
      event.currentTarget.setPointerCapture(event.pointerId)
      setBrush(brushTo(event))
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag.current) return
      drag.current.begun = true
      setBrush(brushTo(event))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const done = brushTo(event)
      end()
      if (done) travel(done.date)
    },
    onPointerCancel: end,
  }
}
