import { useEffect, useState } from 'react'
import { isHintDue, putHintAway } from '../../state/hint.ts'
import { openPanel } from '../../state/store.ts'
import { stories as words } from '../../words/stories.ts'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './Hint.module.css'

/** What the choice of layout takes of the row. */
const layout = 178

interface Props {
  /** What panels take on either side. */
  readonly start?: number
  readonly end?: number
}

/** On the first visit: how the map is used, and that it can be told. It goes with a press, or once something has been selected. */
export const Hint = ({ start = 0, end = 0 }: Props) => {
  const selected = useApp((state) => state.view.selection !== undefined)
  const store = useAppStore()
  const [due, setDue] = useState(isHintDue)
  if (selected && due) setDue(false)
  useEffect(() => {
    if (!due) putHintAway()
  }, [due])
  if (!due) return null
  return (
    <p
      className={styles.hint}
      data-hint=""
      style={{ insetInlineStart: start + layout, maxInlineSize: `calc((100% - ${start + end + layout + 12}px) / 2)` }}
    >
      {words.hint}{' '}
      <button type="button" onClick={() => setDue(false)}>
        {words.explore}
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          setDue(false)
          openPanel(store, 'stories')
        }}
      >
        {words.hintFollow}
      </button>
    </p>
  )
}
