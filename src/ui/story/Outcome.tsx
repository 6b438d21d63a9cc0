import { Check, X } from 'lucide-react'
import type { Choice } from '../../query/story/answering.ts'
import { questions as words } from '../../words/questions.ts'
import { Words } from '../dossier/Words.tsx'
import styles from './Ask.module.css'

interface Props {
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
}

/** The answers that could be given: which are right, which the reader chose; in words, not by colour. */
export const Outcome = ({ choices, chosen }: Props) => (
  <ul className={styles.outcome}>
    {choices.map(({ id, text, right }) => {
      const mine = chosen.includes(id)
      const said = right ? (mine || chosen.length === 0 ? words.isRight : words.missed) : mine ? words.isWrong : ''
      return (
        <li key={id} data-right={right || undefined}>
          <span className={styles.sign} aria-hidden="true">
            {right ? <Check size={15} strokeWidth={2} /> : mine ? <X size={15} strokeWidth={2} /> : null}
          </span>
          <span>
            <Words>{text}</Words>{' '}
            {(said || mine) && (
              <span className={styles.said}>
                ({[...(mine ? [words.yours] : []), ...(said ? [said] : [])].join(', ')})
              </span>
            )}
          </span>
        </li>
      )
    })}
  </ul>
)
