import { useEffect } from 'react'
import { setTool } from '../../state/lensChanges.ts'
import { change, hush, tell, undo } from '../../state/store.ts'
import { en } from '../../words/en.ts'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './Notices.module.css'

const stay = 7000

/** One sentence at a time on what just happened: seen, and said by screen readers. */
export const Notices = ({ end }: { readonly end: number }) => {
  const store = useAppStore()
  const notice = useApp((state) => state.notice)
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => hush(store), stay)
    return () => clearTimeout(timer)
  }, [notice, store])
  const back = () => {
    const undone = undo(store)
    if (undone) tell(store, en.undone[undone])
  }
  const compare = () => {
    const { passage } = store.getState()
    if (passage) change(store, setTool({ type: 'dates', date: passage.from }))
  }
  return (
    <div className={styles.place} style={{ insetInlineEnd: end }}>
      <div role="status" aria-live="polite">
        {notice && <p className={styles.notice}>{notice.text}</p>}
      </div>
      {notice?.offers.includes('changes') && (
        <button type="button" className={styles.action} onClick={compare}>
          {en.time.changes}
        </button>
      )}
      {notice?.offers.includes('undo') && (
        <button type="button" className={styles.action} onClick={back}>
          {en.undo}
        </button>
      )}
    </div>
  )
}
