import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { expectFlush } from '../../state/writing/pending.ts'
import { noteTyped, type TypedField } from '../../state/writing/typing.ts'
import { endRun, onceKept } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import { useStory } from './useWriting.ts'
import styles from './Writing.module.css'

interface Props {
  /** Which of the story's fields it is. */
  readonly field: TypedField
  readonly label: string
  readonly value: string
  /** How many characters it takes. */
  readonly most: number
  readonly onCommit: (text: string, run: TypedField) => void
  /** As a heading, or in lines that grow with the text. */
  readonly look?: 'title' | 'lines'
  readonly help?: string
  /** What is to be looked at here. */
  readonly advice?: string | undefined
}

/** So long after the last letter what was typed becomes an edit, and so is kept; while typing goes on, so long after the first. */
const pause = 250
const longest = 500
/** From here on it is said how much room is left. */
const scarce = 0.85

/**
 * A field of the story. Each letter is noted at once; it becomes part of an edit after a pause, every half second while typing goes on, when
 * the field is left, and as the page goes; all that is typed without leaving it is one edit. While something typed stands in it, Ctrl+Z is
 * the browser's own; before that it is the story's.
 */
export const TextField = ({ field, label, value, most, onCommit, look, help, advice }: Props) => {
  const store = useAppStore()
  const story = useStory().id
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const unsaved = useRef<{ readonly text: string; readonly story: string; readonly since: number }>(undefined)
  /** What became of the last edit of this field. */
  const own = useRef<string>(undefined)
  const commit = () => {
    if (!unsaved.current) return
    const { text, story: noted } = unsaved.current
    unsaved.current = undefined
    own.current = text
    if (text !== value) onCommit(text, field)
    onceKept(noted, field, text)
  }
  const flush = useEffectEvent(commit)
  useEffect(() => expectFlush(() => flush()), [])
  useEffect(() => {
    const since = unsaved.current?.since
    if (typed === undefined || since === undefined) return
    const timer = setTimeout(() => flush(), Math.max(0, Math.min(pause, since + longest - Date.now())))
    return () => clearTimeout(timer)
  }, [typed])
  // What stands in the field since it was kept gives way to what came from elsewhere: another window, or undoing.
  useEffect(() => {
    if (unsaved.current === undefined && value !== own.current) setTyped(undefined)
  }, [value])
  const shown = typed ?? value
  const left = most - shown.length
  const props = {
    id,
    value: shown,
    maxLength: most,
    className: look === 'title' ? styles.titleInput : styles.input,
    'data-typed': typed === undefined ? undefined : '',
    'aria-describedby': `${id}-more`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      noteTyped(story, field, target.value)
      unsaved.current = { text: target.value, story, since: unsaved.current?.since ?? Date.now() }
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
      {look === 'lines' ? <textarea rows={2} {...props} /> : <input type="text" spellCheck {...props} />}
      <p id={`${id}-more`} className={styles.more}>
        {help}
        {left < most * (1 - scarce) && <span> {words.left(left)}</span>}
        {advice && <span className={styles.advice}>{advice}</span>}
      </p>
    </div>
  )
}
