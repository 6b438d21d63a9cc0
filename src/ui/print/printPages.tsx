import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Figure } from '../../picture/figure.ts'
import { looks } from '../../picture/figureColours.ts'
import { PrintedPages } from './PrintedPages.tsx'

/** Asks the browser to print some pages of paper, under their own title, and takes them away again once it has. */
export const printPages = (figure: Figure): void => {
  const place = document.createElement('div')
  place.dataset.print = ''
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => root.render(<PrintedPages figure={figure} look={looks.white} />))
  // What the browser offers as the name of the file.
  const { title } = document
  document.title = figure.title
  const after = () => {
    document.title = title
    window.removeEventListener('afterprint', after)
    root.unmount()
    place.remove()
  }
  window.addEventListener('afterprint', after)
  window.print()
}
