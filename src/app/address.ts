import { readLink, writeLink } from '../query/address/link.ts'
import { type AppStore, tell } from '../state/store.ts'
import { en } from '../words/en.ts'

/** Where looking around ends in the same entry of the browser's history, and every other change begins one. */
const quiet = new Set(['camera', 'link'])

/** Keeps the address and the view together, both ways: "back" is a view like any other. */
export const followAddress = (store: AppStore): void => {
  let written = location.hash.slice(1)
  store.subscribe(({ view, last }, before) => {
    if (view === before.view) return
    const link = writeLink(view)
    if (link === written) return
    written = link
    const address = `${location.pathname}${location.search}${link && `#${link}`}`
    if (quiet.has(last)) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
  })
  const follow = () => {
    const fragment = location.hash.slice(1)
    if (fragment === written) return
    written = fragment
    readAddress(store, fragment)
  }
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  if (written) readAddress(store, written)
}

const readAddress = (store: AppStore, fragment: string): void => {
  const { dataset } = store.getState()
  const { view, refused } = readLink(fragment, dataset)
  store.setState({ view, last: 'link' })
  const unknown = refused.filter(({ key }) => key !== 'data')
  if (unknown.some(({ key }) => key === 'link')) tell(store, en.link.damaged)
  else if (unknown.length > 0)
    tell(
      store,
      en.link.partly(
        unknown
          .slice(0, 3)
          .map(({ key, value }) => `${key} “${value}”`)
          .join(', '),
      ),
    )
  else {
    const made = new URLSearchParams(fragment).get('data')
    if (made && made !== dataset.version) tell(store, en.link.version(made, dataset.version))
  }
}
