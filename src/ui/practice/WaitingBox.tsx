import { useEffect, useRef } from 'react'
import type { Round } from '../../query/practice/round.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'

interface Props {
  readonly round: Round
  readonly onGoOn: () => void
  readonly onAnew: () => void
}

/** The round that was put aside or begun at another visit: to go on with, or to begin anew. */
export const WaitingBox = ({ round: { title, at, questions }, onGoOn, onAnew }: Props) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Whoever has just left it has lost the button that they pressed; nobody else is led away from where they are.
    const { activeElement } = document
    if (!activeElement || activeElement === document.body || activeElement instanceof HTMLDialogElement)
      button.current?.focus()
  }, [])
  return (
    <section className={shared.trouble} aria-label={words.waits}>
      <p>{words.waiting(title)}</p>
      <div className={shared.actions}>
        <button ref={button} type="button" className={shared.main} onClick={onGoOn}>
          {words.goOn(at + 1, questions.length)}
        </button>
        <button type="button" className={shared.other} onClick={onAnew}>
          {words.anew}
        </button>
      </div>
    </section>
  )
}
