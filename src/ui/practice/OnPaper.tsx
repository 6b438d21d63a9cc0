import type { PracticeQuestion } from '../../model/practice.ts'
import { practice as words } from '../../words/practice.ts'
import { useAppStore } from '../useApp.ts'
import styles from './Practice.module.css'
import type { PaperKind } from './savePaper.ts'

interface Props {
  readonly set: string
  readonly title: string
  readonly questions: readonly PracticeQuestion[]
}

const kinds = ['worksheet', 'key', 'print'] as const satisfies readonly (PaperKind | 'print')[]

/** The same questions as a worksheet, and their key. */
export const OnPaper = ({ set, title, questions }: Props) => {
  const store = useAppStore()
  if (questions.length === 0) return null
  const press = async (kind: (typeof kinds)[number]) => {
    const { savePaper, printPaper } = await import('./savePaper.ts')
    if (kind === 'print') printPaper(store, { set, title, questions })
    else savePaper(store, kind, { set, title, questions })
  }
  return (
    <section className={styles.paper} aria-label={words.paper}>
      <h3 className={styles.section}>{words.paper}</h3>
      <p className={styles.note}>{words.paperHelp}</p>
      <div className={styles.actions}>
        {kinds.map((kind) => (
          <button key={kind} type="button" className={styles.other} onClick={() => void press(kind)}>
            {words[kind]}
          </button>
        ))}
      </div>
    </section>
  )
}
