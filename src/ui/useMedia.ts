import { useSyncExternalStore } from 'react'

/** Whether a media query holds, as it changes. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (told) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', told)
      return () => media.removeEventListener('change', told)
    },
    () => window.matchMedia(query).matches,
  )
