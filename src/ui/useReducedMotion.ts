import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(prefers-reduced-motion: reduce)')

const subscribe = (changed: () => void) => {
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the reader's system asks that nothing move by itself. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
