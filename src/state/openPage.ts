import { readLink } from '../query/address/link.ts'
import { openView } from './changes.ts'
import { openWith } from './practice/openWith.ts'
import { type AppStore, change } from './store.ts'

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
  const { view } = readLink(rest.join('&'), now.dataset)
  // In one breath: what follows the store sees the page over the map that its address names, no story any more.
  if (page === 'stories') store.setState({ ...now, view, panel: page, last: 'link' }, true)
  else {
    if (rest.length > 0) change(store, openView(view))
    openWith(store, page, asked.get(page === 'practice' ? 'questions' : 'claims') ?? undefined)
  }
  store.setState({ last: 'link' })
  return true
}
