import { ChevronsUpDown } from 'lucide-react'
import { lowerWriting } from '../../state/writing/write.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import { AddStep } from './AddStep.tsx'
import { useStory } from './useWriting.ts'
import common from './Writing.module.css'

/**
 * What stays of the panel while a tool lies over it, or while a phone shows the map: views are collected with everything else in
 * reach.
 */
export const CollectBar = ({ onPhone = false }: { readonly onPhone?: boolean }) => {
  const store = useAppStore()
  const { steps } = useStory()
  return (
    <section className={common.collect} aria-label={words.title} data-on-phone={onPhone || undefined}>
      <AddStep />
      {onPhone && (
        <button type="button" className={common.secondary} onClick={() => lowerWriting(store, false)}>
          <ChevronsUpDown size={18} strokeWidth={1.6} aria-hidden />
          {words.stepCount(steps.length)}
        </button>
      )}
    </section>
  )
}
