import { useEffect, useState } from 'react'
import { fault } from '../state/store.ts'
import { Dialog } from '../ui/common/Dialog.tsx'
import { openFileIn } from '../ui/common/openFileIn.ts'
import { useApp, useAppStore } from '../ui/useApp.ts'
import { en } from '../words/en.ts'
import styles from './DropMap.module.css'

const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Opens a file that is dropped or pasted on the page. Where it has faults they are listed, and what was there stays. */
export const DropMap = ({ reasons }: { readonly reasons: readonly string[] }) => {
  const store = useAppStore()
  const faults = useApp((state) => state.faults)
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (reasons.length > 0) fault(store, { title: en.load.failed, list: reasons })
  }, [store, reasons])
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const take = (event: Event, file: File | undefined) => {
      setOver(false)
      if (!file) return
      event.preventDefault()
      openFileIn(store, file)
    }
    const drop = (event: DragEvent) => take(event, event.dataTransfer?.files[0])
    // What is pasted into a field belongs there, whatever else comes with it.
    const paste = (event: ClipboardEvent) =>
      !(event.target as Element).closest('input, textarea') && take(event, event.clipboardData?.files[0])
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [store])

  return (
    <>
      {over && <div className={styles.over}>{en.load.drop}</div>}
      {faults && (
        <Dialog title={faults.title} onClose={() => fault(store)}>
          <ul className={styles.faults}>
            {faults.list.slice(0, 50).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
