import { createRoot } from 'react-dom/client'
import { type FileAsked, FileDialog } from './FileDialog.tsx'

/**
 * Makes a file and saves it, with a dialog that says how far it is. It stands over whatever is open, in a place of its own:
 * the page of stories stays open beneath, and has the focus again afterwards.
 */
export const openFile = (asked: FileAsked): void => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
  }
  root.render(<FileDialog asked={asked} onClose={close} />)
}
