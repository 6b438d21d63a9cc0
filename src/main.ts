import './app/styles/base.css'
import 'virtual:palette.css'

const host = document.getElementById('app')

// The map that is drawn into the page is painted first; the application follows with the next task.
if (host) {
  requestAnimationFrame(() => setTimeout(() => void import('./app/start.tsx').then(({ start }) => start(host))))
}
