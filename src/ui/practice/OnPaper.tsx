import { useEffect, useRef, useState } from 'react'
import type { PracticeQuestion } from '../../model/practice.ts'
import { practice as words } from '../../words/practice.ts'
import { storyFiles as files } from '../../words/storyFiles.ts'
import shared from '../common/Exercise.module.css'
import { useAppStore } from '../useApp.ts'
import styles from './Practice.module.css'
import type { PaperKind } from './savePaper.ts'

interface Props {
  readonly set: string
  readonly title: string
  readonly questions: readonly PracticeQuestion[]
}

const kinds = ['worksheet', 'key', 'print'] as const satisfies readonly (PaperKind | 'print')[]

/** The same questions as a worksheet, and their key; side by side, so that one follows the other at once. */
export const OnPaper = ({ set, title, questions }: Props) => {
  const store = useAppStore()
  const [said, setSaid] = useState('')
  const under = useRef<AbortController>(undefined)
  // Nothing is saved after the page is closed.
  useEffect(() => () => under.current?.abort(), [])
  if (questions.length === 0) return null
  const press = async (kind: (typeof kinds)[number]) => {
    under.current?.abort()
    const controller = new AbortController()
    under.current = controller
    const { signal } = controller
    const paper = { set, title, questions }
    if (kind !== 'print') setSaid(files.making)
    const { savePaper, printPaper } = await import('./savePaper.ts')
    if (kind === 'print') {
      setSaid('')
      printPaper(store, paper)
      return
    }
    const told = await savePaper(store, kind, paper, signal)
    if (!signal.aborted) setSaid(told)
  }
  return (
    <section aria-label={words.paper}>
      <h3 className={shared.section}>{words.paper}</h3>
      <p className={shared.note}>{words.paperHelp}</p>
      <div className={shared.actions}>
        {kinds.map((kind) => (
          <button key={kind} type="button" className={shared.other} onClick={() => void press(kind)}>
            {words[kind]}
          </button>
        ))}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  )
}
