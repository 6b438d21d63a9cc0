import type { MouseEvent } from 'react'
import { lenses } from '../../model/view.ts'
import { writeLink } from '../../query/address/link.ts'
import { setLens } from '../../state/lensChanges.ts'
import { en } from '../../words/en.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './LensNav.module.css'

/** A link to each lens on the same view: pressed, it changes the lens; with a key held, it opens elsewhere as links do. */
export const LensItems = ({ onChosen }: { readonly onChosen?: () => void }) => {
  const view = useApp((state) => state.view)
  const questions = useApp((state) => state.dataset.disagreements.length)
  const change = useChange()
  return (
    <ul>
      {lenses.map((lens) => {
        const follow = (event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          change(setLens(lens))
          onChosen?.()
        }
        return (
          <li key={lens}>
            <a
              href={`#${writeLink({ ...view, lens })}`}
              className={styles.lens}
              aria-current={view.lens === lens ? 'page' : undefined}
              onClick={follow}
            >
              {en.lens[lens]}
              {lens === 'disagreements' && <span className={styles.count}>{questions}</span>}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
