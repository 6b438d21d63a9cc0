import { useEffect } from 'react'
import { writeLink } from '../../query/address/link.ts'
import { fragmentOf } from '../../state/stories/playing.ts'
import { useAppStore } from '../useApp.ts'

const isHere = (): boolean => location.hash.startsWith('#open=practice')

const addressOf = (fragment: string): string => `${location.pathname}${location.search}${fragment && `#${fragment}`}`

/**
 * While practice is open the address says so, with the set and the view beneath: a page that is loaded anew opens it again, and
 * going back from the map leads to it. Going back from practice itself closes it.
 */
export const usePageAddress = (set: string | undefined, onClose: () => void): void => {
  const store = useAppStore()
  useEffect(() => {
    const link = ['open=practice', set ? `questions=${set}` : '', writeLink(store.getState().view)]
    history.replaceState(null, '', addressOf(link.filter(Boolean).join('&')))
  }, [set, store])
  useEffect(() => {
    const follow = () => {
      if (!isHere()) onClose()
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [onClose])
  useEffect(
    () => () => {
      if (isHere()) history.replaceState(null, '', addressOf(fragmentOf(store.getState())))
    },
    [store],
  )
}

/** Begins an entry in the history for what is shown on the map, where the change of the view has not: "back" leads to practice. */
export const leaveForMap = (state: Parameters<typeof fragmentOf>[0]): void => {
  if (isHere()) history.pushState(null, '', addressOf(fragmentOf(state)))
}
