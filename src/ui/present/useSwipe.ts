import type { TouchEvent } from 'react'
import { useRef } from 'react'

/** How far a finger goes for a swipe, rather than a tap. */
const least = 48

/** Handlers by which a swipe along the line goes on or back. */
export const useSwipe = (onSwipe: (way: 'next' | 'previous') => void) => {
  const start = useRef<{ x: number; y: number }>(undefined)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0]
      start.current = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0]
      const from = start.current
      start.current = undefined
      if (!from || !touch) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(x) >= least && Math.abs(x) > 2 * Math.abs(y)) onSwipe(x < 0 ? 'next' : 'previous')
    },
  }
}
