import { readLink } from '../query/address/link.ts'
import { type AppStore, openPanel, tell } from '../state/store.ts'
import { fragmentOf } from '../state/stories/playing.ts'
import { en } from '../words/en.ts'

/** Where looking around ends in the same entry of the browser's history, and every other change begins one. */
const quiet = new Set(['camera', 'link'])

/** Keeps the address and the view together, both ways: "back" is a view like any other. */
export const followAddress = (store: AppStore): void => {
  let written = location.hash.slice(1)
  store.subscribe((state, before) => {
    const { view, last, playing } = state
    if (view === before.view && playing === before.playing) return
    const link = fragmentOf(state)
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
  const { dataset, playing: _, ...rest } = store.getState()
  const { view, refused } = readLink(fragment, dataset)
  const asked = new URLSearchParams(fragment)
  const place = asked.get('story')
  if (place) return void openStory(store, place, fragment)
  store.setState({ ...rest, dataset, view, last: 'link' }, true)
  if (asked.get('open') === 'stories') openPanel(store, 'stories')
  const unknown = refused.filter(({ key, value }) => key !== 'data' && `${key}=${value}` !== 'open=stories')
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
    const made = asked.get('data')
    if (made && made !== dataset.version) tell(store, en.link.version(made, dataset.version))
  }
}

const openStory = async (store: AppStore, place: string, fragment: string): Promise<void> => {
  const { openPlace } = await import('../state/stories/openPlace.ts')
  const rest = fragment
    .split('&')
    .filter((piece) => !/^(story|data)=/.test(piece))
    .join('&')
  if (!(await openPlace(store, place, rest).catch(() => false))) tell(store, en.link.noStory(place))
}
