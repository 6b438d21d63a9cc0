import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether there is more to scroll to, below and at the side where lines end. */
export interface Beyond {
  readonly below: boolean
  readonly across: boolean
}

/** So little is no more than the room after the last row. */
const slack = 12

export const useBeyond = (scroller: RefObject<HTMLDivElement | null>, extent: number): Beyond => {
  const [beyond, setBeyond] = useState<Beyond>({ below: false, across: false })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it scrolls changes with its extent
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const below = element.scrollHeight - element.clientHeight - element.scrollTop > slack
      const across = element.scrollWidth - element.clientWidth - Math.abs(element.scrollLeft) > slack
      setBeyond((before) => (before.below === below && before.across === across ? before : { below, across }))
    }
    look()
    const watcher = new ResizeObserver(look)
    watcher.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      watcher.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, extent])
  return beyond
}
