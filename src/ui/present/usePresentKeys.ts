import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { type Press, pressOf } from '../../state/present/keys.ts'
import type { Presentation } from '../../state/present/presentation.ts'
import { isLayerOpen } from '../common/layers.ts'
import { moved } from './pointing.ts'

/** How long digits wait for Enter. */
const patience = 4000

/** What the keys do, in either window. Returns the digits that wait for Enter. */
export const usePresentKeys = (presentation: Presentation, run: (press: Press) => void): string => {
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
    if (event.altKey) return point(event)
    if (/^\d$/.test(event.key)) return setDigits((before) => (before + event.key).slice(-3))
    const wanted = wish(event)
    if (!wanted) return
    event.preventDefault()
    setDigits('')
    // Whoever leans on a key wants one thing once.
    if (!event.repeat) run(wanted)
  })
  const wish = (event: KeyboardEvent): Press | undefined => {
    const isPressing = event.key === 'Enter' || event.key === ' '
    if (event.key === 'Enter' && digits) return { do: 'go', step: Number(digits) - 1 }
    if (isPressing && event.target instanceof Element && event.target.closest('button, a, summary')) return undefined
    return pressOf({ key: event.key, shift: event.shiftKey })
  }
  const point = (event: KeyboardEvent) => {
    const { at, showing } = presentation.store.getState()
    const place = showing?.pointer === 'none' ? undefined : moved(at, event.key)
    if (!place) return
    event.preventDefault()
    presentation.point(place)
  }
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

/** A clicker's Enter is for the slides, not for what a mouse has pressed last. */
const letGo = ({ detail }: MouseEvent): void => {
  const at = document.activeElement
  if (detail > 0 && at instanceof HTMLButtonElement && !isLayerOpen()) at.blur()
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
