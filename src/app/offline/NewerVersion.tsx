import { useEffect, useState } from 'react'
import { offline } from '../../words/offline.ts'
import type { UseNewer } from './followVersions.ts'
import styles from './Offline.module.css'

interface Props {
  /** Puts the newer version in the place of this page, where there is one. */
  readonly use: UseNewer | undefined
  readonly onLater: () => void
}

/** Asks whether a newer version shall take the place of this page; never over a presentation. */
export const NewerVersion = ({ use, onLater }: Props) => {
  const presenting = usePresenting()
  const asks = use && !presenting
  return (
    <div className={styles.newer} data-asks={asks ? '' : undefined}>
      <div role="status">{asks && <p className={styles.sentence}>{offline.newer}</p>}</div>
      {asks && (
        <>
          <button type="button" className={styles.answer} onClick={use}>
            {offline.use}
          </button>
          <button type="button" className={styles.answer} onClick={onLater}>
            {offline.later}
          </button>
        </>
      )}
    </div>
  )
}

/** Whether the page fills the screen, as it does before a class. */
const usePresenting = (): boolean => {
  const [presenting, setPresenting] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const look = () => setPresenting(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  return presenting
}
