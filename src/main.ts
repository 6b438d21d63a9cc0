import './app/styles/base.css'
import 'virtual:palette.css'
import { keepOwnPage } from './app/offline/ownPage.ts'

if (import.meta.env.ONE_FILE) keepOwnPage()

const host = document.getElementById('app')

// The map that is drawn into the page is painted first; the application follows with the next task.
if (host) {
  // Two calls that differ: the bundler would make one of two that are alike, and forget the styles of the second.
  const load = () =>
    location.hash.startsWith('#presenter=')
      ? import('./app/presenter.tsx').then(({ present }) => present(host))
      : import('./app/start.tsx').then(({ start }) => start(host))
  requestAnimationFrame(() => setTimeout(() => void load()))
}
