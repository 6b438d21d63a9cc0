import { useEffect, useRef, useState } from 'react'
import { isRight } from '../../model/practice.ts'
import type { Round } from '../../query/practice/round.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import { Words } from '../dossier/Words.tsx'
import { Options } from './Options.tsx'
import { Outcome } from './Outcome.tsx'
import styles from './Practice.module.css'
import { QuestionPicture } from './QuestionPicture.tsx'
import { ToRead } from './ToRead.tsx'

interface Props {
  readonly round: Round
  readonly onAnswer: (chosen: readonly string[], right: boolean) => void
  readonly onNext: () => void
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** One question: asked, then answered with what it rests on. */
export const Asking = ({ round, onAnswer, onNext, onLeave, onClose }: Props) => {
  const question = round.questions[round.at]
  const answered = round.answers[round.at]
  const [chosen, setChosen] = useState<readonly string[]>(answered?.chosen ?? [])
  const [opened, setOpened] = useState(false)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const outcome = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const shown = answered !== undefined || opened
  useEffect(() => {
    if (shown) outcome.current?.focus()
  }, [shown])
  if (!question) return null
  const free = question.options.length === 0
  const last = round.at === round.questions.length - 1
  const check = () => {
    if (free) setOpened(true)
    else if (chosen.length === 0) setSaid(words.chooseFirst)
    else onAnswer(chosen, isRight(question, chosen))
  }
  return (
    <div className={styles.asking}>
      <div className={shared.place}>
        <span>
          {words.place(round.at + 1, round.questions.length)}
          <span className={styles.sort}> {words.sorts[question.sort]}</span>
        </span>
        <progress className={shared.progress} max={round.questions.length} value={round.at} aria-hidden />
        <button type="button" className={shared.quiet} onClick={onLeave}>
          {words.leave}
        </button>
      </div>
      <div className={styles.sides} data-pictured={question.picture !== undefined || undefined}>
        <div>
          <h3 ref={heading} tabIndex={-1} className={styles.ask}>
            <Words>{question.ask}</Words>
          </h3>
          {question.given.length > 0 && (
            <dl className={styles.given}>
              {question.given.map(({ label, text }, index) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Words>{text}</Words>
                    {index === 0 && question.read && <ToRead claim={question.read} />}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (shown) return
              check()
            }}
          >
            {free ? (
              <p className={shared.note}>{words.free}</p>
            ) : (
              <Options question={question} chosen={chosen} shown={answered !== undefined} onChoose={setChosen} />
            )}
            {!shown && (
              <div className={shared.actions}>
                <button type="submit" className={shared.main}>
                  {free ? words.showAnswer : words.check}
                </button>
                <span role="status" className={styles.said}>
                  {chosen.length === 0 && said}
                </span>
              </div>
            )}
          </form>
        </div>
        {question.picture && <QuestionPicture picture={question.picture} shown={shown} />}
      </div>
      {shown && (
        <Outcome
          ref={outcome}
          question={question}
          right={answered?.right}
          last={last}
          onJudge={(right) => onAnswer([], right)}
          onNext={onNext}
          onClose={onClose}
        />
      )}
    </div>
  )
}
