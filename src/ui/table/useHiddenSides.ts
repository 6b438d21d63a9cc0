import { type RefObject, useEffect, useState } from 'react'

/** On which sides columns lie out of sight, as attributes to draw a shadow by. */
export interface HiddenSides {
  readonly 'data-before'?: true
  readonly 'data-after'?: true
}

/** Follows how far something is scrolled sideways, whichever way its text runs. */
export const useHiddenSides = (scroller: RefObject<HTMLElement | null>): HiddenSides => {
  const [{ before, after }, setSides] = useState({ before: false, after: false })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const done = Math.abs(element.scrollLeft)
      const next = { before: done > 1, after: element.scrollWidth - element.clientWidth - done > 1 }
      setSides((old) => (old.before === next.before && old.after === next.after ? old : next))
    }
    // What is in it grows as columns are chosen.
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    for (const child of element.children) sizes.observe(child)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
  return { ...(before && { 'data-before': true }), ...(after && { 'data-after': true }) }
}
