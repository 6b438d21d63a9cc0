import { type RefObject, useEffect, useState } from 'react'
import { embed as words } from '../../words/embed.ts'

const shownFor = 1800
const least = 10

/** How far a finger may go before it scrolls the page and presses nothing. */
const isFar = (from: Touch, to: Touch) => Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) > least

/**
 * Lets the page around a map be scrolled over it: the wheel zooms with Ctrl alone (unless `wheel`), one finger scrolls, two move
 * the map. What the canvas is not to know of is taken away before it arrives. Returns a hint while one is due.
 */
export const useGentleHand = (
  stage: RefObject<HTMLElement | null>,
  { look, wheel }: { readonly look: boolean; readonly wheel: boolean },
): string | undefined => {
  const [hint, setHint] = useState<string>()
  useEffect(() => {
    const element = stage.current
    if (!element) return
    let timer = 0
    const tell = (text: string) => {
      if (!look) return
      clearTimeout(timer)
      setHint(text)
      timer = window.setTimeout(() => setHint(undefined), shownFor)
    }
    const onWheel = (event: WheelEvent) => {
      if (look && (wheel || event.ctrlKey || event.metaKey)) return
      event.stopPropagation()
      tell(words.wheel(/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'))
    }
    // One finger, since it was put down.
    let finger: Touch | undefined
    let scrolls = false
    const onTouch = (event: TouchEvent) => {
      const [touch] = event.touches
      if (event.type === 'touchstart') {
        finger = event.touches.length === 1 ? touch : undefined
        scrolls = false
      } else if (event.type === 'touchmove' && (finger || !look)) {
        event.stopPropagation()
        if (finger && touch && isFar(finger, touch) && !scrolls) {
          scrolls = true
          tell(words.fingers)
        }
      } else if (event.type === 'touchend' && scrolls) {
        // It pressed nothing: the canvas forgets it.
        event.stopPropagation()
        scrolls = false
        element.dispatchEvent(new Event('touchcancel', { bubbles: true }))
      }
    }
    const taken = { capture: true, passive: true }
    const kinds = ['touchstart', 'touchmove', 'touchend'] as const
    element.addEventListener('wheel', onWheel, taken)
    for (const kind of kinds) element.addEventListener(kind, onTouch, taken)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('wheel', onWheel, taken)
      for (const kind of kinds) element.removeEventListener(kind, onTouch, taken)
    }
  }, [stage, look, wheel])
  return hint
}
