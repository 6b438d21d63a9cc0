import { useState } from 'react'
import { citeMap } from '../../words/about.ts'
import { copyText } from '../common/copyText.ts'
import styles from './About.module.css'

interface Props {
  /** What is cited, and in which style: names the button. */
  readonly of: string
  readonly style: string
  readonly text: string
  /** For a program rather than for a reader. */
  readonly record?: boolean
}

/** A text with a button that copies it and says so. */
export const CopyText = ({ of, style, text, record = false }: Props) => {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText({ text })) ? citeMap.copied : citeMap.failed)
  return (
    <div className={styles.citation}>
      <div className={styles.style}>
        <h4>{style}</h4>
        <span role="status">{said}</span>
        <button type="button" onClick={copy} aria-label={citeMap.copyOf(of, style)}>
          {citeMap.copy}
        </button>
      </div>
      {record ? <pre className={styles.record}>{text}</pre> : <p>{text}</p>}
    </div>
  )
}
