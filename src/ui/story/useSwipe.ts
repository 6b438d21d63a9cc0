import { type PointerEvent, useRef } from 'react'

const least = 50

/** A finger drawn sideways turns to the next step, or back. */
export const useSwipe = (go: (by: 1 | -1) => void) => {
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined)
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined
    },
    onPointerUp: (event: PointerEvent) => {
      if (!from.current) return
      const [x, y] = [event.clientX - from.current.x, event.clientY - from.current.y]
      from.current = undefined
      if (Math.abs(x) > least && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 === (document.dir !== 'rtl') ? 1 : -1)
    },
    onPointerCancel: () => {
      from.current = undefined
    },
  }
}
