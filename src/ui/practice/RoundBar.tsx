import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { isUnfinished } from '../../query/practice/waiting.ts'
import { openWith } from '../../state/practice/openWith.ts'
import { putAside, session } from '../../state/practice/session.ts'
import { practice as words } from '../../words/practice.ts'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './RoundBar.module.css'

/** Over the map, while a round waits: the way back to its question. */
export const RoundBar = () => {
  const store = useAppStore()
  const version = useApp((state) => state.dataset.version)
  const busy = useApp(({ panel, playing, writing }) =>
    Boolean((panel && panel !== 'list') || playing?.presenting || writing),
  )
  const waiting = useStore(session, (state) => state.waiting)
  if (busy || !waiting || waiting.left || waiting.data !== version || !isUnfinished(waiting)) return null
  return (
    <section className={styles.bar} aria-label={words.waits} data-round="">
      <span role="status" className={styles.said}>
        {words.waits}
      </span>
      <button type="button" className={styles.back} onClick={() => openWith(store, 'practice')}>
        {words.back(waiting.at + 1, waiting.asked.length)}
      </button>
      <button
        type="button"
        className={styles.close}
        aria-label={words.aside}
        title={words.aside}
        onClick={() => putAside(true)}
      >
        <X size={16} strokeWidth={2} aria-hidden />
      </button>
    </section>
  )
}
