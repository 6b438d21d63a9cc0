import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { expectFlush } from '../../state/writing/pending.ts'
import { endRun } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import styles from './Writing.module.css'

interface Props {
  readonly label: string
  readonly value: string
  /** How many characters it takes. */
  readonly most: number
  readonly onCommit: (text: string) => void
  /** As a heading, or in lines that grow with the text. */
  readonly look?: 'title' | 'lines'
  readonly help?: string
  /** What is to be looked at here. */
  readonly advice?: string | undefined
}

/** So long after the last letter what was typed becomes an edit, and so is kept. */
const pause = 250
/** From here on it is said how much room is left. */
const scarce = 0.85

/**
 * A field of the story. What is typed becomes an edit after a pause, when the field is left, and as the page goes; all that is typed
 * without leaving it is one edit. While something typed stands in it, Ctrl+Z is the browser's own; before that it is the story's.
 */
export const TextField = ({ label, value, most, onCommit, look, help, advice }: Props) => {
  const store = useAppStore()
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const unsaved = useRef<string>(undefined)
  const commit = () => {
    const text = unsaved.current
    unsaved.current = undefined
    if (text !== undefined && text !== value) onCommit(text)
  }
  const flush = useEffectEvent(commit)
  useEffect(() => expectFlush(() => flush()), [])
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(() => flush(), pause)
    return () => clearTimeout(timer)
  }, [typed])
  const shown = typed ?? value
  const left = most - shown.length
  const field = {
    id,
    value: shown,
    maxLength: most,
    className: look === 'title' ? styles.titleInput : styles.input,
    'data-typed': typed === undefined ? undefined : '',
    'aria-describedby': `${id}-more`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      unsaved.current = target.value
      setTyped(target.value)
    },
    onBlur: () => {
      commit()
      setTyped(undefined)
      endRun(store)
    },
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {look === 'lines' ? <textarea rows={2} {...field} /> : <input type="text" spellCheck {...field} />}
      <p id={`${id}-more`} className={styles.more}>
        {help}
        {left < most * (1 - scarce) && <span> {words.left(left)}</span>}
        {advice && <span className={styles.advice}>{advice}</span>}
      </p>
    </div>
  )
}
