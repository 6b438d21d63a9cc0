import './embed/fonts.css'
import './styles/elements.css'
import 'virtual:palette.css'
import { createRoot } from 'react-dom/client'
import { embed as words } from '../words/embed.ts'
import { EmbedApp } from './embed/EmbedApp.tsx'
import { openEmbedded } from './embed/openEmbedded.ts'

/*
 * The page that other sites show in a frame. It may have no origin of its own: it stores nothing, asks for nothing, and starts
 * no worker; what it shows is in its fragment, what it knows stands in it.
 */

const host = document.getElementById('app')
if (host) {
  const root = createRoot(host)
  let last = 0
  const open = async () => {
    last += 1
    const turn = last
    try {
      const opened = await openEmbedded(location.hash.slice(1))
      if (turn === last) root.render(<EmbedApp key={turn} {...opened} />)
    } catch {
      root.render(<p role="alert">{words.failed}</p>)
    }
  }
  window.addEventListener('hashchange', () => void open())
  void open()
}
