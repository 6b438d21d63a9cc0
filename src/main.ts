import './app/styles/base.css'
import 'virtual:palette.css'

const host = document.getElementById('app')

// The map that is drawn into the page is painted first; the application follows with the next task.
if (host) {
  requestAnimationFrame(() => setTimeout(async () => (await import('./app/start.tsx')).start(host)))
}
