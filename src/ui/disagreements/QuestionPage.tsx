import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { tellQuestion } from '../../query/questionInWords.ts'
import { letterOf, type Question } from '../../query/questions.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { Words } from '../dossier/Words.tsx'
import { useApp } from '../useApp.ts'
import { AnswerColumn } from './AnswerColumn.tsx'
import { AtIssue } from './AtIssue.tsx'
import { FigurePlots } from './FigurePlots.tsx'
import styles from './QuestionPage.module.css'
import { ShowOnMap } from './ShowOnMap.tsx'
import { useEvidence } from './useEvidence.ts'

interface Props {
  readonly question: Question
  /** Where the question stands among the others, and the way to its neighbours; absent where it unfolds in their list. */
  readonly at?: number
  readonly all?: number
  readonly go?: (by: number) => void
}

/** One question: who speaks of it, the figures where there are any, and the answers side by side. */
export const QuestionPage = ({ question, at = 0, all = 0, go }: Props) => {
  const { disagreement, topic } = question
  const dataset = useApp((state) => state.dataset)
  const evidence = useEvidence(disagreement)
  const page = useRef<HTMLElement>(null)
  // The page stays when its question changes, so that the button that turned it keeps the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its top
  useEffect(() => {
    page.current?.scrollTo({ top: 0 })
  }, [disagreement])
  const view = useApp((state) => state.view)
  const { spoken, out, past } = tellQuestion(dataset, view, question)
  return (
    <article ref={page} className={styles.page} data-question={disagreement.id}>
      <header>
        {go && (
          <p className={styles.kicker}>
            {words.topic[topic]}
            <span className={styles.turn}>
              <button
                type="button"
                aria-label={words.previous}
                title={words.keyed(words.previous, 'p')}
                aria-disabled={at === 0 || undefined}
                onClick={() => go(-1)}
              >
                <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
              </button>
              <span>{words.place(at + 1, all)}</span>
              <button
                type="button"
                aria-label={words.next}
                title={words.keyed(words.next, 'n')}
                aria-disabled={at === all - 1 || undefined}
                onClick={() => go(1)}
              >
                <ArrowRight size={16} strokeWidth={1.75} aria-hidden />
              </button>
            </span>
          </p>
        )}
        {go && (
          <h3 className={styles.question}>
            <Words>{disagreement.question}</Words>
          </h3>
        )}
        <p className={styles.spoken}>
          {spoken}
          {out && <b> {out}</b>}
          {past && ` ${past}`}
        </p>
        <div className={styles.actions}>
          <AtIssue disagreement={disagreement} />
          <ShowOnMap question={question} />
        </div>
      </header>
      <FigurePlots disagreement={disagreement} />
      <ol className={styles.answers} aria-label={words.answers} data-n={disagreement.answers.length}>
        {disagreement.answers.map((answer, index) => (
          <AnswerColumn
            key={`${disagreement.id} ${answer.text}`}
            answer={answer}
            letter={letterOf(index)}
            articles={evidence[index] ?? []}
          />
        ))}
      </ol>
      {disagreement.note && (
        <p className={styles.remark}>
          <i>{words.curator}</i> <Words>{disagreement.note}</Words>
        </p>
      )}
    </article>
  )
}
