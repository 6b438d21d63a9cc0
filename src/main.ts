import './app/styles/base.css'
import 'virtual:palette.css'

const host = document.getElementById('app')

// The map that is drawn into the page is painted first; the application follows with the next task.
if (host) {
  const isDesk = location.hash.startsWith('#presenter=')
  const load = () => (isDesk ? import('./app/presenter.tsx') : import('./app/start.tsx'))
  requestAnimationFrame(() => setTimeout(() => void load().then(({ start }) => start(host))))
}
