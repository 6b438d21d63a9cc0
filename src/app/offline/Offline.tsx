import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { tell } from '../../state/store.ts'
import { useAppStore } from '../../ui/useApp.ts'
import { offline } from '../../words/offline.ts'
import { followVersions, type UseNewer } from './followVersions.ts'
import { NewerVersion } from './NewerVersion.tsx'
import styles from './Offline.module.css'
import { SaveOneFile } from './SaveOneFile.tsx'
import { useInstall } from './useInstall.ts'

/** Once per page: two of them would ask twice. */
let following = false

/** What lets the site be used without a network: kept on the device, installed, saved as one file. */
export const Offline = () => {
  const store = useAppStore()
  const [use, setUse] = useState<UseNewer>()
  const [saving, setSaving] = useState(false)
  const install = useInstall()
  useEffect(() => {
    if (import.meta.env.ONE_FILE || following) return
    following = true
    // Whoever has storage switched off reads on as before.
    whenIdle(() => void followVersions((use) => setUse(() => use)).catch(() => {}))
  }, [])
  useEffect(() => {
    // Only where it is true: once everything is kept.
    const say = () => navigator.serviceWorker?.controller && tell(store, offline.gone)
    window.addEventListener('offline', say, { once: true })
    return () => window.removeEventListener('offline', say)
  }, [store])
  const menu = document.querySelector('[data-more]')
  const item = (name: string, act: () => void) => (
    <li>
      <button
        type="button"
        className={styles.item}
        onClick={({ currentTarget }) => {
          currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
          act()
        }}
      >
        {name}
      </button>
    </li>
  )
  return (
    <>
      {menu &&
        createPortal(
          <>
            {item(offline.file.open, () => setSaving(true))}
            {install && item(offline.install, install)}
          </>,
          menu,
        )}
      {saving && <SaveOneFile onClose={() => setSaving(false)} />}
      <NewerVersion use={use} onLater={() => setUse(undefined)} />
    </>
  )
}

const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 10_000 })
  else setTimeout(run, 3000)
}
