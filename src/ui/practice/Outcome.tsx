import { CircleCheck, CircleX } from 'lucide-react'
import type { Ref } from 'react'
import type { PracticeQuestion } from '../../model/practice.ts'
import { openView } from '../../state/changes.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import { Words } from '../dossier/Words.tsx'
import { useAppStore, useChange } from '../useApp.ts'
import { Evidence } from './Evidence.tsx'
import styles from './Practice.module.css'
import { leaveForMap } from './usePageAddress.ts'

interface Props {
  readonly ref: Ref<HTMLHeadingElement>
  readonly question: PracticeQuestion
  /** Absent where the student has still to judge. */
  readonly right: boolean | undefined
  readonly last: boolean
  readonly onJudge: (right: boolean) => void
  readonly onNext: () => void
  readonly onClose: () => void
}

/** Whether it was right, the answer, and who says so. */
export const Outcome = ({ ref, question, right, last, onJudge, onNext, onClose }: Props) => {
  const store = useAppStore()
  const change = useChange()
  const { show, answer } = question
  const free = question.options.length === 0
  const Mark = right ? CircleCheck : CircleX
  return (
    <section className={styles.outcome} aria-label={words.answer}>
      {/* It takes the focus, and so is read out, with the answer. */}
      <h3 ref={ref} tabIndex={-1} className={styles.result} data-right={right}>
        {!free && <Mark size={24} strokeWidth={2} aria-hidden />}
        {!free && <span className={styles.rightWrong}>{right ? words.right : words.wrong}.</span>}{' '}
        <span>
          <Words>{answer}</Words>
        </span>
      </h3>
      {free && right === undefined && (
        <fieldset className={styles.judge}>
          <legend>{words.judge}</legend>
          <button
            type="button"
            className={shared.main}
            onClick={() => {
              onJudge(true)
              onNext()
            }}
          >
            {words.had}
          </button>
          <button
            type="button"
            className={shared.other}
            onClick={() => {
              onJudge(false)
              onNext()
            }}
          >
            {words.hadNot}
          </button>
        </fieldset>
      )}
      <div className={shared.actions}>
        {right !== undefined && (
          <button type="button" className={shared.main} onClick={onNext}>
            {last ? words.finish : words.next}
          </button>
        )}
        {show && (
          <button
            type="button"
            className={shared.other}
            onClick={() => {
              change(openView(show))
              leaveForMap(store.getState())
              onClose()
            }}
          >
            {words.show}
          </button>
        )}
      </div>
      <Evidence claims={question.claims} facts={question.facts} />
    </section>
  )
}
