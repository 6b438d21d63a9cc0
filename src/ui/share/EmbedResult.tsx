import { useState } from 'react'
import { embedding as words } from '../../words/embedding.ts'
import { copyText } from '../common/copyText.ts'
import styles from './EmbedPart.module.css'
import { type EmbedSize, embedCode, embedSandbox } from './embedCode.ts'
import share from './ShareDialog.module.css'

interface Props {
  readonly address: string
  readonly title: string
  readonly size: EmbedSize
}

/** The code, a button that copies it, and the very page that it shows. */
export const EmbedResult = ({ address, title, size }: Props) => {
  const [said, setSaid] = useState('')
  const code = embedCode(address, title, size)
  const copy = async () => setSaid((await copyText({ text: code })) ? words.copied : words.failed)
  return (
    <>
      <div className={styles.result}>
        <textarea
          readOnly
          aria-label={words.code}
          className={styles.code}
          value={code}
          rows={4}
          spellCheck={false}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className={share.copy} data-filled onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" className={share.help}>
        {said}
      </p>
      <h3 className={styles.heading}>{words.preview}</h3>
      <section
        className={styles.preview}
        aria-label={words.preview}
        tabIndex={size.width === undefined ? undefined : 0}
      >
        <iframe
          src={address}
          title={title}
          width={size.width ?? '100%'}
          height={size.height}
          sandbox={embedSandbox}
          referrerPolicy="no-referrer"
        />
      </section>
    </>
  )
}
