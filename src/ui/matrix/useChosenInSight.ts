import { type RefObject, useEffect, useRef } from 'react'
import type { Place } from './gridKeys.ts'
import type { HeadSizes } from './headSizes.ts'
import { reveal } from './reveal.ts'

/** Brings into sight what has been selected elsewhere, or would lie under the dossier that opens. */
export const useChosenInSight = (
  scroller: RefObject<HTMLDivElement | null>,
  place: Place | undefined,
  pair: string | undefined,
  side: number,
  heads: HeadSizes,
): void => {
  const seen = useRef('')
  useEffect(() => {
    const element = scroller.current
    const key = element && pair ? `${pair} ${element.clientWidth}` : ''
    if (key === seen.current) return
    seen.current = key
    if (element && place) reveal(element, place, side, heads)
  })
}
