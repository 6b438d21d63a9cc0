import { useEffect, useRef, useState } from 'react'
import type { Figure } from '../../../picture/figure.ts'
import { storyFiles as words } from '../../../words/storyFiles.ts'
import { Dialog } from '../../common/Dialog.tsx'
import { saveBlob } from '../../common/saveBlob.ts'
import actions from '../../export/Actions.module.css'
import { printPages } from '../../print/printPages.tsx'
import styles from './FileDialog.module.css'

/** A file that is to be made and saved. */
export interface FileAsked {
  readonly title: string
  readonly name: string
  readonly make: (course: {
    readonly signal: AbortSignal
    readonly onProgress: (share: number) => void
  }) => Promise<Blob>
  /** Its pages, where it is of paper and can be printed at once. */
  readonly pages?: () => Figure
}

interface Props {
  readonly asked: FileAsked
  readonly onClose: () => void
}

/** Says how far a file is, saves it when it is made, and says so; closing ends what is being made. */
export const FileDialog = ({ asked, onClose }: Props) => {
  const { share, said, save } = useFile(asked)
  const busy = share !== undefined
  return (
    <Dialog title={asked.title} onClose={onClose}>
      <progress className={styles.progress} value={share ?? 1} max={1} aria-label={words.making} hidden={!busy} />
      <p role="status" className={styles.status}>
        {said}
      </p>
      <p className={actions.actions}>
        {/* It keeps the focus while the file is made. */}
        <button type="button" className={actions.save} data-filled data-first aria-disabled={busy} onClick={save}>
          {words.again}
        </button>
        {asked.pages && (
          <button type="button" className={actions.copy} onClick={() => asked.pages && printPages(asked.pages())}>
            {words.print}
          </button>
        )}
      </p>
    </Dialog>
  )
}

/** Makes the file at once, and anew when asked to. */
const useFile = (asked: FileAsked) => {
  const [share, setShare] = useState<number>()
  const [said, setSaid] = useState('')
  const under = useRef<AbortController>(undefined)
  const run = useRef(async () => {
    const controller = new AbortController()
    under.current = controller
    const { signal } = controller
    setShare(0)
    setSaid(words.making)
    try {
      const blob = await asked.make({ signal, onProgress: setShare })
      if (signal.aborted) return
      saveBlob(blob, asked.name)
      setSaid(words.saved(asked.name, blob.size))
    } catch {
      if (!signal.aborted) setSaid(words.failed)
    } finally {
      if (!signal.aborted) setShare(undefined)
    }
  })
  useEffect(() => {
    void run.current()
    // Nothing is saved after the dialog is closed.
    return () => under.current?.abort()
  }, [])
  const save = () => {
    if (share === undefined) void run.current()
  }
  return { share, said, save }
}
