import { useEffect, useEffectEvent } from 'react'
import { isLayerOpen } from '../common/layers.ts'

const ways: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/**
 * Arrows and the page keys lead from step to step, while the focus is in the panel of the story or nowhere in particular: the twin of
 * the canvas, grids and fields have uses of their own for them.
 */
export const useStoryKeys = (go: (by: 1 | -1) => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const by = ways[event.key]
    if (!by || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = document.activeElement
    if (isLayerOpen() || (at && at !== document.body && !at.matches(own))) return
    event.preventDefault()
    go(document.dir === 'rtl' && event.key.startsWith('Arrow') ? (by === 1 ? -1 : 1) : by)
  })
  useEffect(() => {
    const follow = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', follow)
    return () => window.removeEventListener('keydown', follow)
  }, [])
}

/** Anything in the panel but what is typed into; and the heading of the lens. */
const own = '[data-story] *:not(input, textarea, select), [data-map] h2, [data-lens] h2'
