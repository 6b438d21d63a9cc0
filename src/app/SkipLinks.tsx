import { setTool } from '../state/lensChanges.ts'
import { focusLens, focusPanel } from '../ui/common/focusTrail.ts'
import { useApp, useChange } from '../ui/useApp.ts'
import { en } from '../words/en.ts'
import styles from './SkipLinks.module.css'

/** The first stops of the page: into the lens, and to all of it in words. Links would write their anchors over the view. */
export const SkipLinks = () => {
  const lens = useApp((state) => state.view.lens)
  const tool = useApp((state) => state.view.tool?.type)
  const change = useChange()
  const read = () => {
    if (tool !== 'words') return change(setTool({ type: 'words' }))
    const text = document.querySelector<HTMLElement>('[data-tool="words"] article')
    if (text) text.focus()
    else focusPanel(document.querySelector('[data-tool]'))
  }
  return (
    <>
      <button type="button" className={`visually-hidden ${styles.skip}`} onClick={skip}>
        {en.header.skip[lens]}
      </button>
      <button type="button" className={`visually-hidden ${styles.skip}`} data-reads onClick={read}>
        {en.header.inWords}
      </button>
    </>
  )
}

const control = ':is(button, a, input, select, [tabindex="0"]):not([tabindex="-1"], :disabled)'
/** What a lens is there for, the most exact first: the list of the map, what is marked, its content behind the controls. */
const wanted = ['[data-twin] button[tabindex="0"]', '[data-skip]', `[data-content] ${control}`]

const skip = (): void => {
  for (const query of wanted) {
    for (const element of document.querySelectorAll<HTMLElement>(query)) {
      element.focus()
      if (document.activeElement === element) return
    }
  }
  // Where a panel covers the lens, it is all there is.
  if (!focusLens()) focusPanel(document.querySelector('[data-panel]'))
}
