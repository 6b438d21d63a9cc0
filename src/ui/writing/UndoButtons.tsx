import { Redo2, Undo2 } from 'lucide-react'
import { tell } from '../../state/store.ts'
import { redoEdit, undoEdit } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { sayUndone } from './sayUndone.ts'
import styles from './Writing.module.css'

/** Back and forth through the edits; each button names what it takes back or does again. */
export const UndoButtons = () => {
  const store = useAppStore()
  const last = useApp((state) => state.writing?.history.past.at(-1)?.name)
  const next = useApp((state) => state.writing?.history.future.at(-1)?.name)
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.quiet}
        aria-disabled={last === undefined}
        onClick={() => sayUndone(store, undoEdit(store))}
      >
        <Undo2 size={16} strokeWidth={1.6} aria-hidden />
        {last ? words.undoOf(words.edits[last]) : words.undo}
      </button>
      <button
        type="button"
        className={styles.quiet}
        aria-disabled={next === undefined}
        onClick={() => {
          const done = redoEdit(store)
          if (done) tell(store, words.redone(words.edits[done]))
        }}
      >
        <Redo2 size={16} strokeWidth={1.6} aria-hidden />
        {next ? words.redoOf(words.edits[next]) : words.redo}
      </button>
    </div>
  )
}
