import { useState } from 'react'
import { useStore } from 'zustand'
import { theKept } from '../../state/kept/kept.ts'
import type { Trouble } from '../../state/kept/troubles.ts'
import { writing as words } from '../../words/writing.ts'
import { saveBlob } from '../common/saveBlob.ts'
import styles from './Writing.module.css'

/** What is the matter with keeping things on this device; what can be had of it is there as a file. */
export const Troubles = () => {
  const troubles = useStore(theKept().troubles)
  return (
    <div aria-live="polite">
      {troubles.map((trouble) => (
        <TroubleNote key={trouble.kind} trouble={trouble} />
      ))}
    </div>
  )
}

const TroubleNote = ({ trouble: { kind, raw } }: { readonly trouble: Trouble }) => {
  const [failed, setFailed] = useState(false)
  const save = async () => {
    try {
      const text = JSON.stringify({ format: 'allegiances-kept', kept: await raw?.() }, null, 2)
      saveBlob(new Blob([text], { type: 'application/json' }), 'allegiances-kept.json')
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles.note}>
      <p>{words.troubles[kind]}</p>
      {raw && (
        <button type="button" className={styles.quiet} onClick={() => void save()}>
          {words.takeRaw}
        </button>
      )}
      {failed && <p>{words.rawFailed}</p>}
    </div>
  )
}
