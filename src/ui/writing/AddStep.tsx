import { Plus } from 'lucide-react'
import { addStep } from '../../model/storyEdits.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { evidenceOf, stepOfView } from '../../query/stories/stepOfView.ts'
import { tell } from '../../state/store.ts'
import { edit } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import { useStory } from './useWriting.ts'
import styles from './Writing.module.css'

/** Takes what is on the screen as the next step. It stays in reach while the reader looks around. */
export const AddStep = () => {
  const store = useAppStore()
  const count = useStory().steps.length
  const full = count >= mostOf.steps
  const add = () => {
    if (full) return tell(store, words.full(mostOf.steps))
    const { dataset, view } = store.getState()
    const step = stepOfView(dataset, view)
    edit(store, addStep(step))
    const { claims, facts, of } = evidenceOf(dataset, view)
    const n = claims.length + facts.length
    const added = words.added(count + 1, step.heading)
    tell(store, n < of ? `${added}. ${words.taken(n, of)}` : added)
  }
  return (
    <button type="button" className={`${styles.primary} ${styles.wide}`} data-filled aria-disabled={full} onClick={add}>
      <Plus size={18} strokeWidth={1.8} aria-hidden />
      {words.add}
    </button>
  )
}
