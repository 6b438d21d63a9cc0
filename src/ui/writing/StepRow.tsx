import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import type { HTMLAttributes } from 'react'
import type { Step } from '../../model/story.ts'
import { adviceOn } from '../../query/stories/adviceOn.ts'
import { openStep } from '../../state/writing/write.ts'
import { en } from '../../words/en.ts'
import { writing as words } from '../../words/writing.ts'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './StepList.module.css'
import { StepPicture } from './StepPicture.tsx'
import common from './Writing.module.css'

interface Props {
  readonly step: Step
  /** From 0. */
  readonly place: number
  readonly of: number
  readonly onMove: (to: number) => void
  readonly handle: HTMLAttributes<HTMLElement>
}

export const StepRow = ({ step, place, of, onMove, handle }: Props) => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const heading = step.heading || words.noHeading
  const claims = step.claims.length + step.facts.length
  const advice = adviceOn(step, dataset).length
  return (
    <>
      <button
        type="button"
        className={styles.open}
        onClick={() => openStep(store, step.id)}
        onKeyDown={(event) => {
          const by = event.altKey && ({ ArrowUp: -1, ArrowDown: 1 } as Record<string, number>)[event.key]
          if (!by) return
          event.preventDefault()
          onMove(place + by)
        }}
      >
        <span className={styles.place}>
          <span className="visually-hidden">{words.editStep} </span>
          {place + 1}
        </span>
        <span aria-hidden>
          <StepPicture step={step} />
        </span>
        <span className={styles.words}>
          <span className={styles.title} data-heading>
            {heading}
          </span>
          <span className={styles.about}>
            {[en.claims(claims), step.question && words.question.toLowerCase()].filter(Boolean).join(', ')}
          </span>
          {advice > 0 && <span className={styles.mend}>{words.toMend(advice)}</span>}
        </span>
      </button>
      <span className={styles.moves}>
        <button
          type="button"
          className={common.icon}
          aria-label={words.moveUp(heading)}
          title={words.up}
          aria-disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          <ArrowUp size={16} strokeWidth={1.7} aria-hidden />
        </button>
        <button
          type="button"
          className={common.icon}
          aria-label={words.moveDown(heading)}
          title={words.down}
          aria-disabled={place === of - 1}
          onClick={() => onMove(place + 1)}
        >
          <ArrowDown size={16} strokeWidth={1.7} aria-hidden />
        </button>
      </span>
      <span className={styles.grip} title={words.drag} aria-hidden {...handle}>
        <GripVertical size={16} strokeWidth={1.7} />
      </span>
    </>
  )
}
