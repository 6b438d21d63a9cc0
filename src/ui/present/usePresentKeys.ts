import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { type Press, pressOf } from '../../state/present/keys.ts'
import type { Presentation } from '../../state/present/presentation.ts'
import { isLayerOpen } from '../common/layers.ts'
import { moved } from './pointing.ts'

/** How long digits wait for Enter. */
const patience = 4000

/** What the keys do, in either window. Returns the digits that wait for Enter. */
export const usePresentKeys = (
  presentation: Presentation,
  run: (press: Press) => void,
  scroll?: (by: 1 | -1) => void,
): string => {
  const [digits, setDigits] = useState('')
  useEffect(() => {
    const timer = digits ? setTimeout(() => setDigits(''), patience) : undefined
    return () => clearTimeout(timer)
  }, [digits])
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isField(event.target) || isLayerOpen()) return
    // The map beneath has keys of its own.
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey) return
    if (event.altKey) return point(event, presentation) ? undefined : reach(event, scroll)
    if (/^\d$/.test(event.key)) return setDigits((before) => (before + event.key).slice(-3))
    const wanted = wish(event, digits)
    if (!wanted) return
    event.preventDefault()
    setDigits('')
    // Whoever leans on a key wants one thing once.
    if (!event.repeat) run(wanted)
  })
  // As soon as there is something to be seen, a press is meant for it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', letGo)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', letGo)
    }
  }, [])
  return digits
}

/** What a key asks for; after digits, Enter asks for the step of that number. */
const wish = ({ key, shiftKey, target }: KeyboardEvent, digits: string): Press | undefined => {
  if (key === 'Enter' && digits) return { do: 'go', step: Number(digits) - 1 }
  const isPressing = key === 'Enter' || key === ' '
  if (isPressing && target instanceof Element && target.closest('button, a, summary')) return undefined
  return pressOf({ key, shift: shiftKey })
}

/** Moves the pointer, if there is one. Tells whether it did. */
const point = (event: KeyboardEvent, presentation: Presentation): boolean => {
  const { at, showing } = presentation.store.getState()
  const place = showing?.pointer === 'none' ? undefined : moved(at, event.key)
  if (!place) return false
  event.preventDefault()
  presentation.point(place)
  return true
}

/** What is longer than its room is scrolled without going there first. */
const reach = (event: KeyboardEvent, scroll: ((by: 1 | -1) => void) | undefined): void => {
  const isDown = ['ArrowDown', 'PageDown'].includes(event.key)
  if (!scroll || !(isDown || ['ArrowUp', 'PageUp'].includes(event.key))) return
  event.preventDefault()
  scroll(isDown ? 1 : -1)
}

/** A clicker's Enter is for the slides, not for what a mouse has pressed last. */
const letGo = ({ detail }: MouseEvent): void => {
  const at = document.activeElement
  if (detail > 0 && at?.matches('button, svg a') && !isLayerOpen()) (at as HTMLElement | SVGElement).blur()
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
