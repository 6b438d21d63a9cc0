import { readLink } from '../query/address/link.ts'
import { openWith } from './practice/openWith.ts'
import { type AppStore, openPanel } from './store.ts'

/**
 * Opens a page that an address names: `open=stories`, `open=practice&questions=mixed:10:4711`, `open=coding&claims=story:common-enemy`.
 * Where the address says more, it is a view. Tells whether there is such a page.
 */
export const openPage = (store: AppStore, fragment: string): boolean => {
  const asked = new URLSearchParams(fragment)
  const page = asked.get('open')
  if (page !== 'stories' && page !== 'practice' && page !== 'coding') return false
  const rest = fragment.split('&').filter((piece) => !/^(open|questions|claims|data)=/.test(piece))
  // Said to come from the address, or going back there would begin an entry in the browser's history.
  if (rest.length > 0) store.setState({ view: readLink(rest.join('&'), store.getState().dataset).view, last: 'link' })
  if (page === 'stories') openPanel(store, page)
  else openWith(store, page, asked.get(page === 'practice' ? 'questions' : 'claims') ?? undefined)
  store.setState({ last: 'link' })
  return true
}
