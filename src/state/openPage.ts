import { readLink } from '../query/address/link.ts'
import { openWith } from './practice/openWith.ts'
import type { AppStore } from './store.ts'

/**
 * Opens a page that an address names: `open=stories`, `open=practice&questions=mixed:10:4711`, `open=coding&claims=story:common-enemy`.
 * Where the address says more, it is a view. Tells whether there is such a page.
 */
export const openPage = (store: AppStore, fragment: string): boolean => {
  const asked = new URLSearchParams(fragment)
  const page = asked.get('open')
  if (page !== 'stories' && page !== 'practice' && page !== 'coding') return false
  const rest = fragment.split('&').filter((piece) => !/^(open|questions|claims|data)=/.test(piece))
  const { playing: _, ...now } = store.getState()
  const view = rest.length > 0 || page === 'stories' ? readLink(rest.join('&'), now.dataset).view : now.view
  // In one breath, and said to come from the address: what follows the store sees the page over the map that its address names, and
  // going back there begins no entry in the browser's history.
  if (page === 'stories') store.setState({ ...now, view, panel: page, last: 'link' }, true)
  else {
    store.setState({ view, last: 'link' })
    openWith(store, page, asked.get(page === 'practice' ? 'questions' : 'claims') ?? undefined)
  }
  store.setState({ last: 'link' })
  return true
}
