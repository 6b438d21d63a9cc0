import { useId, useState } from 'react'
import type { DataFormat } from '../../exchange/formats/formats.ts'
import { dataExport as words } from '../../words/dataExport.ts'
import { copyText } from '../common/copyText.ts'
import { saveBlob } from '../common/saveBlob.ts'
import actions from './Actions.module.css'
import styles from './DataExport.module.css'
import type { DataFile } from './useDataFile.ts'

interface Props {
  readonly format: DataFormat
  readonly name: string
  /** Absent while it is written; without a file where that failed. */
  readonly made: { readonly file?: DataFile } | undefined
  /** Whether there is nothing to save. */
  readonly empty: boolean
}

/** What the file holds, what it cannot hold and how large it is; then it can be saved or copied. */
export const DataFileCard = ({ format, name, made, empty }: Props) => {
  const title = useId()
  const lost = useId()
  // What was said of one file is not true of the next.
  const [said, setSaid] = useState<{ readonly of: unknown; readonly text: string }>()
  const file = empty ? undefined : made?.file
  const say = (text: string) => setSaid({ of: made, text })
  const save = () => {
    if (!file) return
    saveBlob(file.blob, name)
    say(words.saved(name))
  }
  const copy = async () => {
    if (file) say((await copyText({ text: file.text })) ? words.copied : words.copyFailed)
  }
  return (
    <section className={styles.card} aria-labelledby={title} aria-busy={!made}>
      <h3 id={title} className={styles.title}>
        {words.names[format.id]}
      </h3>
      <p>{words.holds[format.id]}</p>
      <div id={lost} className={styles.lost}>
        <h4 className={styles.label}>{words.cannot}</h4>
        {!made && <p>{words.reckoning}</p>}
        {made && !made.file && <p>{words.failed}</p>}
        {file?.losses.length === 0 && <p>{words.nothing}</p>}
        {file?.losses.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {empty && <p>{words.empty}</p>}
      </div>
      <p className={styles.name}>
        {name}
        <br />
        {file && words.size(sizeOf(file.blob.size))}
      </p>
      <div className={actions.actions}>
        <button
          type="button"
          className={actions.save}
          data-filled
          aria-disabled={!file}
          aria-describedby={lost}
          onClick={save}
        >
          {words.save}
        </button>
        <button type="button" className={actions.copy} aria-disabled={!file} onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" className={styles.status}>
        {said?.of === made && said?.text}
      </p>
    </section>
  )
}

const sizeOf = (bytes: number): string => {
  if (bytes < 1000) return words.bytes(bytes)
  return bytes < 1_000_000 ? words.kilobytes(bytes / 1000) : words.megabytes(bytes / 1_000_000)
}
