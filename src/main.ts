import './app/styles/base.css'
import 'virtual:palette.css'
import { keepOwnPage } from './app/offline/ownPage.ts'

if (import.meta.env.ONE_FILE) keepOwnPage()

const host = document.getElementById('app')

// The map that is drawn into the page is painted first; the application follows with the next task.
if (host) {
  requestAnimationFrame(() => setTimeout(() => void import('./app/start.tsx').then(({ start }) => start(host))))
}
