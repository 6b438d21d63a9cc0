import { useEffect, useState } from 'react'
import type { Insets } from '../../scene/frame.ts'
import { setTool } from '../../state/lensChanges.ts'
import { change, hush, tell, undo } from '../../state/store.ts'
import { en } from '../../words/en.ts'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './Notices.module.css'

const stay = 7000

/** One sentence at a time on what just happened: seen, and said by screen readers. */
export const Notices = ({ insets }: { readonly insets: Insets }) => {
  const store = useAppStore()
  const notice = useApp((state) => state.notice)
  // The same sentence said anew is another element, or screen readers would keep silent.
  const [said, setSaid] = useState({ notice, turn: 0 })
  // Whoever rests on it or is at its buttons has as long as it takes.
  const [kept, setKept] = useState(false)
  if (said.notice !== notice) {
    setSaid({ notice, turn: said.turn + 1 })
    setKept(false)
  }
  useEffect(() => {
    if (!notice || kept) return
    const timer = setTimeout(() => hush(store), stay)
    return () => clearTimeout(timer)
  }, [notice, kept, store])
  const back = () => {
    const undone = undo(store)
    if (undone) tell(store, en.undone[undone])
  }
  const compare = () => {
    const { passage } = store.getState()
    if (passage) change(store, setTool({ type: 'dates', date: passage.from }))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever is at its buttons has as long as it takes
    <div
      className={styles.place}
      style={{ insetInlineStart: insets.left + 8, insetBlockEnd: insets.bottom + 8 }}
      onFocus={() => setKept(true)}
      onBlur={() => setKept(false)}
      onPointerEnter={() => setKept(true)}
      onPointerLeave={() => setKept(false)}
    >
      <div role="status" aria-live="polite">
        {notice && (
          <p key={said.turn} className={styles.notice}>
            {notice.text}
          </p>
        )}
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
