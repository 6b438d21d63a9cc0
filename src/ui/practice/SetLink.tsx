import { useState } from 'react'
import { en } from '../../words/en.ts'
import { practice as words } from '../../words/practice.ts'
import { copyText } from '../common/copyText.ts'
import shared from '../common/Exercise.module.css'
import styles from './Practice.module.css'

/** The name of a set, and a link to it for others. */
export const SetLink = ({ set }: { readonly set: string }) => {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const link = `${location.origin}${location.pathname}${location.search}#open=practice&questions=${set}`
    setSaid((await copyText({ text: link })) ? words.linkCopied : en.share.failed)
  }
  return (
    <>
      <button type="button" className={shared.other} onClick={copy} title={words.codeHelp}>
        {words.link}
      </button>
      <code className={styles.code}>{words.code(set)}</code>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  )
}
