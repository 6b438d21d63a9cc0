import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import { focusPanel, giveBack, hasMovedOn, lastOutside, noteAsking } from './focusTrail.ts'

/**
 * A panel that opens takes the focus, unless a link opened it; when it closes, the focus is back where it was opened from.
 * A panel with another subject has opened anew; one without a subject is closed.
 */
export const usePanelFocus = (
  panel: RefObject<HTMLElement | null>,
  subject: string | undefined,
  isAsked: () => boolean = always,
): void => {
  const enter = useEffectEvent((element: HTMLElement) => {
    // A field of the panel may have taken the focus already.
    if (!isAsked() || element.contains(document.activeElement) || hasMovedOn()) return
    // What loads later within the panel is awaited from its heading.
    if (focusPanel(element)) noteAsking()
  })
  useLayoutEffect(() => {
    const element = panel.current
    if (!element || subject === undefined) return
    const opener = lastOutside()
    enter(element)
    return () => {
      const at = document.activeElement
      if (at !== document.body && !element.contains(at)) return
      // What the panel covered cannot take the focus before it is uncovered.
      if (!giveBack(opener)) queueMicrotask(() => giveBack(opener))
    }
  }, [panel, subject])
}

const always = () => true
