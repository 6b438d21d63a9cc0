import { useEffect, useState } from 'react'
import { breakpoints } from '../scene/frame.ts'
import type { AppStore } from '../state/store.ts'

/** The width of the window; tells the store when it becomes as narrow as a phone's, or ceases to be. */
export const useWindow = (store: AppStore): number => {
  const [width, setWidth] = useState(window.innerWidth)
  useEffect(() => {
    const measure = () => {
      setWidth(window.innerWidth)
      const narrow = window.innerWidth < breakpoints.phone
      if (store.getState().narrow !== narrow) store.setState({ narrow })
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [store])
  return width
}
