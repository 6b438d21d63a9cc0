import { Plus } from 'lucide-react'
import { openPanel } from '../../state/store.ts'
import { newStory } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import { useStory } from './useWriting.ts'
import common from './Writing.module.css'

/** The ways to the other stories of the reader: the one that is open is the one that was edited last. */
export const OtherStories = () => {
  const store = useAppStore()
  const { steps, title } = useStory()
  const isNew = steps.length === 0 && title === words.untitled
  return (
    <div className={common.bar}>
      {!isNew && (
        <button type="button" className={common.quiet} onClick={() => void newStory(store)}>
          <Plus size={16} strokeWidth={1.7} aria-hidden />
          {words.newStory}
        </button>
      )}
      <button type="button" className={common.quiet} onClick={() => openPanel(store, 'stories')}>
        {words.own}
      </button>
    </div>
  )
}
