import { useState } from 'react'
import { fragmentOf } from '../../state/stories/playing.ts'
import { en } from '../../words/en.ts'
import { offline } from '../../words/offline.ts'
import { copyText } from '../common/copyText.ts'
import { useApp } from '../useApp.ts'
import styles from './ShareDialog.module.css'

/** The link to the view, with the version of the data that it was made on. */
export const LinkPart = () => {
  const here = useApp(fragmentOf)
  const version = useApp((state) => state.dataset.version)
  const [said, setSaid] = useState('')
  const fragment = [here, `data=${encodeURIComponent(version)}`].filter(Boolean).join('&')
  const link = `${location.href.replace(/#.*/s, '')}#${fragment}`
  const copy = async () => setSaid((await copyText({ text: link })) ? en.share.copied : en.share.failed)
  return (
    <>
      <p className={styles.help}>
        {en.share.help} {location.protocol === 'file:' && offline.thisDevice}
      </p>
      <div className={styles.row}>
        <input
          readOnly
          aria-label={en.share.link}
          className={styles.link}
          value={link}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className={styles.copy} data-filled onClick={copy}>
          {en.share.copy}
        </button>
      </div>
      <p role="status" className={styles.help}>
        {said}
      </p>
    </>
  )
}
