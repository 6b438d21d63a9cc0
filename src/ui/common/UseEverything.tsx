import { toggleEverything } from '../../state/lensChanges.ts'
import { signs } from '../../words/signs.ts'
import { useApp, useChange } from '../useApp.ts'
import styles from './Signs.module.css'

/** How many ties the filters keep from what is counted here, with one press to count them. */
export const UseEverything = ({ hidden }: { readonly hidden: number }) => {
  const everything = useApp((state) => state.view.everything)
  const change = useChange()
  if (!everything && hidden === 0) return null
  return (
    <p className={styles.note}>
      {everything ? signs.used : signs.left(hidden)}{' '}
      <button type="button" className={styles.press} onClick={() => change(toggleEverything())}>
        {everything ? signs.unuse : signs.use}
      </button>
    </p>
  )
}
