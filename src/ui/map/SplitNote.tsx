import { useEffect, useRef, useState } from 'react'
import { articleNumber } from '../../query/byArticle.ts'
import { questionsOf } from '../../query/questions.ts'
import type { Missing, SplitAnswer, SplitQuestion } from '../../query/splits.ts'
import type { Insets } from '../../scene/frame.ts'
import { showAllFiltered } from '../../state/changes.ts'
import { setLens, setQuestion, showQuestion } from '../../state/lensChanges.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { nameOf } from '../../words/sentences.ts'
import { Letter } from '../common/Letter.tsx'
import { ContestedMark } from '../dossier/ContestedMark.tsx'
import { Words } from '../dossier/Words.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './SplitNote.module.css'

interface Props {
  readonly question: SplitQuestion
  readonly insets: Insets
  readonly onHeight: (height: number) => void
}

const gap = 10

/** Above the map: the question, and which line stands for which answer. */
export const SplitNote = ({ question, insets, onHeight }: Props) => {
  const { disagreement, answers, absent } = question
  const dataset = useApp((state) => state.dataset)
  const narrow = useApp((state) => state.narrow)
  const change = useChange()
  const note = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(!narrow)
  useEffect(() => {
    if (!note.current) return
    const observer = new ResizeObserver(([entry]) => onHeight((entry?.borderBoxSize[0]?.blockSize ?? 0) + gap))
    observer.observe(note.current)
    return () => observer.disconnect()
  }, [onHeight])
  // Whoever comes by a button that has gone with its lens goes on here; an address leaves the focus alone.
  const arrived = useApp((state) => state.last !== 'link')
  useEffect(() => {
    if (arrived && document.activeElement?.matches('body, [data-map] h2')) note.current?.focus()
  }, [arrived])
  const articles = questionsOf(dataset).find((one) => one.disagreement === disagreement)?.articlesOf ?? []
  const hidden = answers.some(({ missing }) => missing.some(({ why }) => why === 'filters'))
  return (
    <section
      ref={note}
      className={styles.note}
      tabIndex={-1}
      aria-label={words.split.label}
      style={{
        insetInlineStart: Math.max(8, insets.left - 4),
        insetInlineEnd: Math.max(8, insets.right - 12),
        insetBlockStart: insets.top,
      }}
    >
      <div className={styles.head}>
        <ContestedMark />
        <h3>
          <Words>{disagreement.question}</Words>
        </h3>
        <span className={styles.buttons}>
          {narrow && (
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {words.split.more}
            </button>
          )}
          {hidden && (
            <button type="button" onClick={() => change(showAllFiltered())}>
              {words.split.showHidden}
            </button>
          )}
          {absent.length > 0 && (
            <button type="button" onClick={() => change(showQuestion(disagreement.id, absent))}>
              {words.split.showActors(absent.map((id) => nameOf(dataset, id)))}
            </button>
          )}
          <button type="button" onClick={() => change(setLens('disagreements'))}>
            {words.split.back}
          </button>
          <button type="button" onClick={() => change(setQuestion())}>
            {question.splits.size > 0 ? words.split.stop : words.split.close}
          </button>
        </span>
      </div>
      {open && (
        <ol className={styles.answers}>
          {answers.map((answer, index) => (
            <li key={answer.letter} data-drawn={answer.drawn.length > 0 || undefined}>
              <Letter letter={answer.letter} />
              <p>
                <span className="visually-hidden">{words.answer(answer.letter)}: </span>
                <Words>{disagreement.answers[index]?.text ?? ''}</Words>{' '}
                <span className={styles.detail}>
                  {detailOf(answer, articles[index]?.map((id) => articleNumber(dataset, id)) ?? [])}
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const detailOf = ({ drawn, missing }: SplitAnswer, numbers: readonly number[]): string => {
  const reasons = (['filters', 'date', 'focus', 'actors'] as const satisfies readonly Missing[]).flatMap((why) => {
    const n = missing.filter((one) => one.why === why).length
    return n > 0 ? [words.split.missing[why](n)] : []
  })
  const facts = drawn.length + missing.length === 0 ? [words.split.noTie] : []
  return [words.split.answered(numbers), ...facts, ...reasons].join('; ')
}
