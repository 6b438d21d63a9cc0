import { Check, X } from 'lucide-react'
import { useId } from 'react'
import type { PracticeOption, PracticeQuestion } from '../../model/practice.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import { Words } from '../dossier/Words.tsx'
import styles from './Practice.module.css'

interface Props {
  readonly question: PracticeQuestion
  readonly chosen: readonly string[]
  /** Whether the answer is shown: then nothing can be chosen any more. */
  readonly shown: boolean
  readonly onChoose: (chosen: readonly string[]) => void
}

/** The answers to choose from; afterwards each with what it was, in words and by a mark. */
export const Options = ({ question: { several, options }, chosen, shown, onChoose }: Props) => {
  const group = useId()
  const toggle = (id: string) => {
    if (!several) onChoose([id])
    else onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  }
  return (
    <fieldset className={styles.options} disabled={shown}>
      <legend className={shared.note}>{several ? words.several : words.one}</legend>
      {options.map((option) => (
        <label
          key={option.id}
          className={styles.option}
          data-verdict={(shown && verdictOf(option, chosen)) || undefined}
        >
          <input
            type={several ? 'checkbox' : 'radio'}
            name={group}
            checked={chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span>
            <span className={styles.optionText}>
              <Words>{option.text}</Words>
            </span>
            {option.means && <span className={shared.means}>{option.means}</span>}
            {shown && <Verdict option={option} chosen={chosen} />}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const verdictOf = (
  { id, right }: PracticeOption,
  chosen: readonly string[],
): 'right' | 'missed' | 'wrong' | undefined => {
  if (chosen.includes(id)) return right ? 'right' : 'wrong'
  return right ? 'missed' : undefined
}

const Verdict = ({ option, chosen }: { readonly option: PracticeOption; readonly chosen: readonly string[] }) => {
  const verdict = verdictOf(option, chosen)
  if (!verdict) return null
  const Mark = verdict === 'wrong' ? X : Check
  const text = { right: words.chosenRight, wrong: words.chosenWrong, missed: words.missed }[verdict]
  return (
    <span className={styles.verdict}>
      <Mark size={16} strokeWidth={2.5} aria-hidden /> {text}
    </span>
  )
}
