import { useEffect, useState } from 'react'
import { isHintDue, putHintAway } from '../../state/hint.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import styles from './Hint.module.css'

/** What the choice of layout takes of the row. */
const layout = 178

interface Props {
  /** What panels take on either side. */
  readonly start?: number
  readonly end?: number
}

/** On the first visit: how the map is used. It goes with a press, or once something has been selected. */
export const Hint = ({ start = 0, end = 0 }: Props) => {
  const selected = useApp((state) => state.view.selection !== undefined)
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
      {en.map.hint}{' '}
      <button type="button" onClick={() => setDue(false)}>
        {en.map.hintClose}
      </button>
    </p>
  )
}
