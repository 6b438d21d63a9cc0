import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { tell } from '../../state/store.ts'
import { cite as citeWords, dossier as dossierWords } from '../../words/dossier.ts'
import { copyText } from '../common/copyText.ts'
import { useAppStore } from '../useApp.ts'
import styles from './Dossier.module.css'

type Content = { readonly text: string; readonly html?: string }

interface Props {
  readonly label: string
  /** Names what is copied, where the label does not. */
  readonly name?: string
  readonly content: () => Content | Promise<Content>
  /** What is told once it is copied. */
  readonly notice: string
}

/** Copies, and says so on itself and in the notice. */
export const CopyButton = ({ label, name, content, notice }: Props) => {
  const store = useAppStore()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    const done = await copyText(await content())
    setCopied(done)
    tell(store, done ? notice : dossierWords.copyFailed)
  }
  const Icon = copied ? Check : Copy
  return (
    <button type="button" className={styles.action} onClick={copy} {...(name && { 'aria-label': name })}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {copied ? citeWords.copied : label}
    </button>
  )
}
