import { createRoot } from 'react-dom/client'
import { readLink } from '../query/address/link.ts'
import { breakpoints } from '../scene/frame.ts'
import { createAppStore } from '../state/store.ts'
import { App } from './App.tsx'
import { followAddress } from './address.ts'
import { Failure } from './Failure.tsx'
import { loadMap } from './loadMap.ts'
import { followScripts } from './scriptFonts.ts'

/** Loads the map that the address asks for, opens it as the address says, and puts the application on the page. */
export const start = async (element: HTMLElement): Promise<void> => {
  const root = createRoot(element)
  const loaded = await loadMap(new URL(location.href))
  if (!loaded.dataset) return root.render(<Failure reasons={loaded.reasons} />)
  const { view } = readLink(location.hash.slice(1), loaded.dataset)
  const store = createAppStore(loaded.dataset, view, window.innerWidth < breakpoints.phone)
  followAddress(store)
  followScripts(store)
  root.render(<App store={store} reasons={loaded.reasons} />)
}
