import { useEffect, useRef, useState } from 'react'
import type { Place, Positions } from '../../model/position.ts'
import { useReducedMotion } from '../useReducedMotion.ts'

const duration = 420
const crowd = 300

/** Positions on their way from the last composition to the next; at once for a crowd or where motion is unwelcome. */
export const useTween = (target: Positions): Positions => {
  const reduced = useReducedMotion()
  const [shown, setShown] = useState(target)
  const latest = useRef(target)
  useEffect(() => {
    const from = latest.current
    if (from === target) return
    const show = (positions: Positions) => {
      latest.current = positions
      setShown(positions)
    }
    if (reduced || from.sheet !== target.sheet || Object.keys(target.nodes).length > crowd) return show(target)
    const started = performance.now()
    let frame = 0
    const step = (now: number) => {
      const t = Math.min(1, (now - started) / duration)
      show(t === 1 ? target : between(from, target, 1 - (1 - t) ** 3))
      if (t < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [target, reduced])
  return shown
}

/** Straight ties while nodes travel; the composition's bends return when they arrive. */
const between = (from: Positions, to: Positions, t: number): Positions => ({
  sheet: to.sheet,
  bends: [],
  nodes: Object.fromEntries(
    Object.entries(to.nodes).map(([id, place]): [string, Place] => {
      const start = from.nodes[id] ?? place
      return [id, { x: start.x + (place.x - start.x) * t, y: start.y + (place.y - start.y) * t }]
    }),
  ),
})
