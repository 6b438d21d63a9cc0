import type { Disagreement } from '../../model/disagreement.ts'
import { openQuestion } from '../../state/lensChanges.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useChange } from '../useApp.ts'
import { AnswerEvidence } from './AnswerEvidence.tsx'
import styles from './Disagreement.module.css'
import { Words } from './Words.tsx'

/** The answers to a question side by side, each with the passages that it rests on. */
export const Answers = ({ disagreement: { id, answers, note } }: { readonly disagreement: Disagreement }) => {
  const change = useChange()
  return (
    <>
      <ul className={styles.answers}>
        {answers.map((answer) => (
          <li key={answer.text}>
            <p className={styles.answer}>
              <Words>{answer.text}</Words>
            </p>
            <AnswerEvidence answer={answer} />
          </li>
        ))}
      </ul>
      {note && (
        <p className={styles.remark}>
          <i>{dossierWords.curator}</i> {note}
        </p>
      )}
      <p className={styles.remark}>
        <button type="button" className={styles.compare} onClick={() => change(openQuestion(id))}>
          {dossierWords.openQuestion}
        </button>
      </p>
    </>
  )
}
