import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { questionsOf, standsOpen } from '../../query/questions.ts'
import { setQuestion } from '../../state/lensChanges.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { LensPage } from '../lens/LensPage.tsx'
import type { LensProps } from '../lens/lensProps.ts'
import { useApp, useChange } from '../useApp.ts'
import { useSize } from '../useSize.ts'
import styles from './Disagreements.module.css'
import { QuestionAccordion } from './QuestionAccordion.tsx'
import { buttonOf, QuestionList } from './QuestionList.tsx'
import { QuestionPage } from './QuestionPage.tsx'

/** From this width on, the questions stand beside the one that is open; not in a window as low as an enlarged page leaves. */
const beside = 700
const low = 420

/** Every question that the articles answer differently, with its answers side by side. */
export const DisagreementsLens = ({ insets }: LensProps) => {
  const dataset = useApp((state) => state.dataset)
  const asked = useApp((state) => state.view.question)
  const arrived = useApp((state) => state.last !== 'link')
  const change = useChange()
  const content = useRef<HTMLDivElement>(null)
  const size = useSize(content)
  const [said, setSaid] = useState('')
  const questions = questionsOf(dataset)
  const wide = size !== undefined && size.width >= beside && window.innerHeight > low
  const index = questions.findIndex(({ disagreement }) => disagreement.id === asked)
  const at = wide ? Math.max(0, index) : index
  const open = questions[at]
  const go = (by: number) => {
    const next = questions[at + by]
    if (!next) return
    change(setQuestion(next.disagreement.id))
    setSaid(`${next.disagreement.question} ${words.place(at + by + 1, questions.length)}`)
  }
  const off = useApp((state) => state.view.filters.articles)
  const standing = questions.filter((question) => standsOpen(question, off)).length
  const laidOut = size !== undefined
  useEffect(() => {
    // Whoever comes back from the map finds the question that they left.
    const button = laidOut && asked ? buttonOf(asked) : null
    if (arrived && document.activeElement === document.body) button?.focus()
    else button?.scrollIntoView({ block: wide ? 'nearest' : 'start' })
  }, [laidOut, wide, arrived, asked])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    if (event.key === 'n') go(1)
    else if (event.key === 'p') go(-1)
  }
  const note = off.length > 0 ? `${words.note} ${words.stillOpen(standing, questions.length)}` : words.note
  return (
    <LensPage lens="disagreements" insets={insets} note={note} filled={wide}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shorter way to what its buttons do */}
      <div ref={content} className={wide ? styles.beside : styles.stacked} onKeyDown={onKeyDown}>
        <p className="visually-hidden" aria-live="polite">
          {said}
        </p>
        {questions.length === 0 && <p>{words.none}</p>}
        {size && !wide && <QuestionAccordion questions={questions} open={open} />}
        {wide && open && (
          <>
            <QuestionList questions={questions} open={open} />
            <QuestionPage question={open} at={at} all={questions.length} go={go} />
          </>
        )}
      </div>
    </LensPage>
  )
}
