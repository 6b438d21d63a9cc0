import { useRef } from 'react'
import { moveStep } from '../../model/storyEdits.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { tell } from '../../state/store.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import styles from './StepList.module.css'
import { StepRow } from './StepRow.tsx'
import { useDragOrder } from './useDragOrder.ts'
import { useEdit, useStory } from './useWriting.ts'
import common from './Writing.module.css'

/** The steps in their order, each with its view in small; moved by buttons, by keys or by dragging. */
export const StepList = () => {
  const store = useAppStore()
  const { steps } = useStory()
  const edit = useEdit()
  const list = useRef<HTMLOListElement>(null)
  const move = (id: string, to: number) => {
    const from = steps.findIndex((step) => step.id === id)
    const place = Math.min(steps.length - 1, Math.max(0, to))
    const step = steps[from]
    if (!step || from === place) return
    edit(moveStep(id, place))
    tell(store, words.moved(step.heading || words.noHeading, place + 1, steps.length))
  }
  const { dragging, handle } = useDragOrder(list, move)
  const from = steps.findIndex(({ id }) => id === dragging?.id)
  return (
    <section aria-label={words.stepList}>
      <h3 className={common.heading} tabIndex={-1}>
        {words.steps(steps.length, mostOf.steps)}
      </h3>
      {steps.length === 0 && <p className={common.lead}>{words.lead}</p>}
      <ol ref={list} className={styles.list}>
        {steps.map((step, i) => (
          <li
            key={step.id}
            data-id={step.id}
            className={styles.item}
            data-dragged={step.id === dragging?.id || undefined}
            data-drop={dropOf(i, from, dragging?.to)}
          >
            <StepRow
              step={step}
              place={i}
              of={steps.length}
              onMove={(to) => move(step.id, to)}
              handle={handle(step.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Where the line is drawn at which the dragged step would come to stand. */
const dropOf = (i: number, from: number, to: number | undefined): 'before' | 'after' | undefined => {
  if (to === undefined || from === to || i !== to) return undefined
  return to < from ? 'before' : 'after'
}
