import { createRoot } from 'react-dom/client'
import { sessionIn } from '../state/present/addresses.ts'
import { keptStory } from '../state/present/keep.ts'
import { Desk, Nobody } from '../ui/present/Desk.tsx'
import { Failure } from './Failure.tsx'
import { loadMap } from './loadMap.ts'

/** Puts the presenter's window on the page, in place of the map. */
export const present = async (element: HTMLElement): Promise<void> => {
  document.getElementById('picture')?.remove()
  window.addEventListener('hashchange', () => location.reload())
  const root = createRoot(element)
  const session = sessionIn(location.hash.slice(1), 'presenter')
  if (!session) return root.render(<Nobody />)
  const [loaded, story] = await Promise.all([loadMap(new URL(location.href)), keptStory(session)])
  if (!loaded.dataset) return root.render(<Failure reasons={loaded.reasons} />)
  root.render(<Desk session={session} dataset={loaded.dataset} story={story} />)
}
