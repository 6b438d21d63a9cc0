import type { PracticeQuestion } from '../../model/practice.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import { useAppStore } from '../useApp.ts'
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
    </section>
  )
}
