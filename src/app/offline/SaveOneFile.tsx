import { useEffect, useState } from 'react'
import { Dialog } from '../../ui/common/Dialog.tsx'
import { saveBlob } from '../../ui/common/saveBlob.ts'
import { offline } from '../../words/offline.ts'
import styles from './Offline.module.css'
import { describeOneFile, fetchOneFile, type OneFile } from './oneFile.ts'

const words = offline.file

/** Says what the one file is, how large, and what is not in it, before it is saved. */
export const SaveOneFile = ({ onClose }: { readonly onClose: () => void }) => {
  const [file, setFile] = useState<OneFile>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    describeOneFile().then(setFile, () => setSaid(words.failed))
  }, [])
  const save = async ({ name }: OneFile) => {
    setSaid(words.fetching)
    try {
      const blob = await fetchOneFile()
      saveBlob(blob, name)
      setSaid(words.saved(name, words.bytes(blob.size)))
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.file} aria-busy={!file && !said}>
        {file && (
          <>
            <p>{words.what(words.bytes(file.bytes))}</p>
            <p>{words.not}</p>
            <button type="button" className={styles.save} data-filled onClick={() => save(file)}>
              {words.save}
            </button>
          </>
        )}
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </Dialog>
  )
}
