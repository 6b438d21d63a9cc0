import { type TouchEvent, useRef } from 'react'

/** How far a finger goes for a swipe, rather than a tap. */
const least = 48

/** Handlers by which a finger drawn along the line goes on, or back. */
export const useSwipe = (go: (by: 1 | -1) => void) => {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined
      start.current = touch && { x: touch.clientX, y: touch.clientY }
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0]
      const from = start.current
      start.current = undefined
      if (!from || !touch) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(x) >= least && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 === (document.dir !== 'rtl') ? 1 : -1)
    },
  }
}
