import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Question } from '../../model/question.ts'
import { answeringOf, verdictOn } from '../../query/story/answering.ts'
import { reveal } from '../../state/stories/play.ts'
import { placeIn } from '../../state/stories/playing.ts'
import { questions as words } from '../../words/questions.ts'
import { AnswerEvidence } from '../dossier/AnswerEvidence.tsx'
import { Words } from '../dossier/Words.tsx'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './Ask.module.css'
import { Choices } from './Choices.tsx'
import { Outcome } from './Outcome.tsx'

const none: readonly string[] = []

interface Props {
  readonly question: Question
  readonly answered: boolean
}

/** What a step asks; once it is answered, or the reader wants to know, the answer and what it rests on. */
export const Ask = ({ question, answered }: Props) => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const answering = useMemo(() => answeringOf(question, dataset), [question, dataset])
  const { choices, many } = answering
  const given = useApp((state) => (state.playing && state.given?.[placeIn(state.playing)]) ?? none)
  const [chosen, setChosen] = useState(given)
  const place = useRef<HTMLElement>(null)
  const told = useRef<HTMLHeadingElement>(null)
  // Whoever has pressed a button that went with its answer goes on at the answer.
  const pressed = useRef(false)
  useLayoutEffect(() => {
    if (answered && pressed.current) told.current?.focus({ preventScroll: false })
    pressed.current = false
  }, [answered])
  const answer = (final: readonly string[]) => {
    pressed.current = place.current?.contains(document.activeElement) ?? false
    setChosen(final)
    reveal(store, final)
  }
  const press = (id: string) => {
    if (!many) answer([id])
    else setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  }
  const verdict = chosen.length > 0 ? words.verdict[verdictOn(answering, chosen)] : ''
  return (
    <section ref={place} className={styles.ask} aria-label={words.type[question.type]} data-question={question.type}>
      <p className={styles.kind}>{words.type[question.type]}</p>
      <p className={styles.question}>
        <Words>{question.ask}</Words>
      </p>
      {answered ? (
        <>
          {choices.length > 0 && <Outcome choices={choices} chosen={chosen} />}
          <h3 ref={told} className={styles.answer} tabIndex={-1}>
            {verdict || words.answer}
          </h3>
          <p className={styles.told}>
            <Words>{question.answer}</Words>
          </p>
          <p className={styles.rests}>{words.restsOn}</p>
          <AnswerEvidence answer={question} />
        </>
      ) : (
        <>
          <p className={styles.help}>
            {question.type === 'choice' && many ? words.helpMany : words.help[question.type]}
          </p>
          <Choices choices={choices} many={many} chosen={chosen} onPress={press} />
          <div className={styles.ways}>
            {many && choices.length > 0 && (
              <button
                type="button"
                data-filled=""
                aria-disabled={chosen.length === 0}
                onClick={() => chosen.length > 0 && answer(chosen)}
              >
                {words.check}
              </button>
            )}
            <button type="button" onClick={() => answer([])}>
              {words.reveal}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
