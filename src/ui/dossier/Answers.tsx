import type { Disagreement } from '../../model/disagreement.ts'
import { en } from '../../words/en.ts'
import { AnswerEvidence } from './AnswerEvidence.tsx'
import styles from './Disagreement.module.css'
import { Words } from './Words.tsx'

/** The answers to a question side by side, each with the passages that it rests on. */
export const Answers = ({ disagreement: { answers, note } }: { readonly disagreement: Disagreement }) => (
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
        <i>{en.dossier.curator}</i> {note}
      </p>
    )}
  </>
)
