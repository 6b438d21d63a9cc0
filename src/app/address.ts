import { readLink } from '../query/address/link.ts'
import { type AppStore, type State, tell } from '../state/store.ts'
import { fragmentOf } from '../state/stories/playing.ts'
import { en } from '../words/en.ts'

/** Where looking around ends in the same entry of the browser's history, and every other change begins one. */
const quiet = new Set(['camera', 'link'])

/** Keeps the address and the view together, both ways: "back" is a view like any other. */
export const followAddress = (store: AppStore): void => {
  let written = location.hash.slice(1)
  store.subscribe((state, before) => {
    const { view, last, playing, panel } = state
    if (view === before.view && playing === before.playing && panel === before.panel) return
    const link = pageOf(state)
    if (link === written) return
    written = link
    const address = addressOf(link)
    if (quiet.has(last) && panel === before.panel) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
  })
  /** Says what is there, where an address has led nowhere. */
  const settle = () => {
    written = pageOf(store.getState())
    history.replaceState(null, '', addressOf(written))
  }
  const follow = () => {
    const fragment = location.hash.slice(1)
    // A page can be closed and asked for again by the same address.
    if (fragment === written && !fragment.startsWith('open=')) return
    written = fragment
    readAddress(store, fragment, settle)
  }
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  if (written) readAddress(store, written, settle)
}

/** The page of the stories is a place of its own, so that Back leads to it from the story that was chosen there. */
const pageOf = (state: State): string => {
  const link = fragmentOf(state)
  return state.panel === 'stories' && !state.playing ? `open=stories${link && `&${link}`}` : link
}

const addressOf = (fragment: string) => `${location.pathname}${location.search}${fragment && `#${fragment}`}`

const readAddress = (store: AppStore, fragment: string, settle: () => void): void => {
  const { dataset, playing: _, panel, ...rest } = store.getState()
  const { view, refused } = readLink(fragment, dataset)
  if (fragment.startsWith('open=')) return void openPage(store, fragment)
  const place = new URLSearchParams(fragment).get('story')
  if (place) return void openStory(store, place, fragment, settle)
  store.setState({ ...rest, ...(panel && panel !== 'stories' && { panel }), dataset, view, last: 'link' }, true)
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

const openStory = async (store: AppStore, place: string, fragment: string, settle: () => void): Promise<void> => {
  const { openPlace } = await import('../state/stories/openPlace.ts')
  if (await openPlace(store, place, fragment).catch(() => false)) return
  settle()
  tell(store, en.link.noStory(place))
}

const openPage = async (store: AppStore, fragment: string): Promise<void> => {
  const { openPage: open } = await import('../state/openPage.ts')
  if (!open(store, fragment)) tell(store, en.link.damaged)
}
