import { readLink } from '../query/address/link.ts'
import { openView } from './changes.ts'
import { openWith } from './practice/openWith.ts'
import { type AppStore, change, openPanel } from './store.ts'

/**
 * Opens a page that an address names: `open=stories`, `open=practice&questions=mixed:10:4711`, `open=coding&claims=story:common-enemy`.
 * Where the address says more, it is a view. Tells whether there is such a page.
 */
export const openPage = (store: AppStore, fragment: string): boolean => {
  const asked = new URLSearchParams(fragment)
  const page = asked.get('open')
  if (page !== 'stories' && page !== 'practice' && page !== 'coding') return false
  const rest = fragment.split('&').filter((piece) => !/^(open|questions|claims|data)=/.test(piece))
  if (rest.length > 0) change(store, openView(readLink(rest.join('&'), store.getState().dataset).view))
  if (page === 'stories') openPanel(store, page)
  else openWith(store, page, asked.get(page === 'practice' ? 'questions' : 'claims') ?? undefined)
  store.setState({ last: 'link' })
  return true
}
