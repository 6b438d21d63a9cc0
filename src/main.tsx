import './app/styles/base.css'
import 'virtual:palette.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { followAddress } from './app/address.ts'
import { Failure } from './app/Failure.tsx'
import { loadMap } from './app/loadMap.ts'
import { readLink } from './query/link.ts'
import { createAppStore } from './state/store.ts'

const host = document.getElementById('app')
if (host) start(host)

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  const loaded = await loadMap(new URL(location.href))
  if (!loaded.dataset) return root.render(<Failure reasons={loaded.reasons} />)
  const { view } = readLink(location.hash.slice(1), loaded.dataset)
  const store = createAppStore(loaded.dataset, view, window.matchMedia('(max-width: 599px)').matches)
  followAddress(store)
  root.render(<App store={store} reasons={loaded.reasons} />)
}
