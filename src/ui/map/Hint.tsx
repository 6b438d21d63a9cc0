import { useEffect, useState } from 'react'
import { isHintDue, putHintAway } from '../../state/hint.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import styles from './Hint.module.css'

/** On the first visit: how the map is used. It goes with a press, or once something has been selected. */
export const Hint = () => {
  const selected = useApp((state) => state.view.selection !== undefined)
  const [due, setDue] = useState(isHintDue)
  if (selected && due) setDue(false)
  useEffect(() => {
    if (!due) putHintAway()
  }, [due])
  if (!due) return null
  return (
    <p className={styles.hint}>
      {en.map.hint}{' '}
      <button type="button" onClick={() => setDue(false)}>
        {en.map.hintClose}
      </button>
    </p>
  )
}
