import type { Disagreement } from '../../model/disagreement.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { Answers } from './Answers.tsx'
import { ContestedMark } from './ContestedMark.tsx'
import styles from './Disagreement.module.css'
import { Words } from './Words.tsx'

/** The questions that the articles answer differently, each with its answers side by side when asked for. */
export const DisagreementNote = ({ disagreements }: { readonly disagreements: readonly Disagreement[] }) => {
  const [only] = disagreements
  if (!only) return null
  if (disagreements.length === 1) {
    return (
      <details className={styles.note}>
        <summary className={styles.head}>
          <ContestedMark />
          <span>
            <strong>{dossierWords.disagree}</strong> <Words>{only.question}</Words>{' '}
            <span className={styles.compare}>{dossierWords.compare}</span>
          </span>
        </summary>
        <Answers disagreement={only} />
      </details>
    )
  }
  return (
    <div className={styles.note}>
      <p className={styles.head}>
        <ContestedMark />
        <strong>{dossierWords.disagreeOn(disagreements.length)}</strong>
      </p>
      {disagreements.map((disagreement) => (
        <details key={disagreement.id}>
          <summary className={styles.question}>
            <span className={styles.compare}>
              <Words>{disagreement.question}</Words>
            </span>
          </summary>
          <Answers disagreement={disagreement} />
        </details>
      ))}
    </div>
  )
}
