import type { TiePath } from '../../../model/path.ts'
import { showAllFiltered } from '../../../state/changes.ts'
import { showAll } from '../../../state/toolChanges.ts'
import { paths as words } from '../../../words/paths.ts'
import { nameOf } from '../../../words/sentences.ts'
import { useApp, useChange, useVisible } from '../../useApp.ts'
import styles from './Paths.module.css'

/** What of a path the lens does not show, and the way to bring it in. */
export const NotOnMap = ({ path }: { readonly path: TiePath }) => {
  const { actors, ties, dataset } = useVisible()
  const focus = useApp((state) => state.view.focus)
  const change = useChange()
  const shown = new Set(actors.map(({ id }) => id))
  const missing = path.actors.filter((id) => !shown.has(id))
  if (missing.length > 0)
    return (
      <p className={styles.remark}>
        {words.missing(missing.map((id) => nameOf(dataset, id)).join(', '), missing.length)}{' '}
        <button type="button" className={styles.press} onClick={() => change(showAll(missing, focus !== undefined))}>
          {words.put(missing.length)}
        </button>
      </p>
    )
  const drawn = new Set(ties.map(({ id }) => id))
  const hidden = path.hops.flatMap((hop) => hop.ties).filter(({ id }) => !drawn.has(id)).length
  if (hidden === 0) return null
  return (
    <p className={styles.remark}>
      {words.hiddenTies(hidden)}{' '}
      <button type="button" className={styles.press} onClick={() => change(showAllFiltered())}>
        {words.unhide}
      </button>
    </p>
  )
}
