import { useEffect, useState } from 'react'
import { defaultView } from '../model/view.ts'
import { openDataset, tell } from '../state/store.ts'
import { Dialog } from '../ui/common/Dialog.tsx'
import { useAppStore } from '../ui/useApp.ts'
import { en } from '../words/en.ts'
import styles from './DropMap.module.css'
import { readForeign } from './loadMap.ts'

/** Opens a map file that is dropped on the page. Where it has faults they are listed, and the map that was there stays. */
export const DropMap = ({ reasons }: { readonly reasons: readonly string[] }) => {
  const store = useAppStore()
  const [over, setOver] = useState(false)
  const [faults, setFaults] = useState<{ title: string; list: readonly string[] } | undefined>(
    reasons.length > 0 ? { title: en.load.failed, list: reasons } : undefined,
  )
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const open = async (file: File) => {
      const { dataset, reasons: found } = await readForeign(file.name, await file.text())
      if (dataset) {
        openDataset(store, dataset, defaultView)
        tell(store, en.load.dropped(dataset.title))
        setFaults(undefined)
      } else setFaults({ title: en.load.refused(file.name), list: found })
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void open(file)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [store])

  return (
    <>
      {over && <div className={styles.over}>{en.load.drop}</div>}
      {faults && (
        <Dialog title={faults.title} onClose={() => setFaults(undefined)}>
          <ul className={styles.faults}>
            {faults.list.slice(0, 50).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
