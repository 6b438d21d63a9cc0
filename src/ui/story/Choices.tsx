import type { Choice } from '../../query/story/answering.ts'
import { Words } from '../dossier/Words.tsx'
import styles from './Ask.module.css'

interface Props {
  readonly choices: readonly Choice[]
  readonly many: boolean
  readonly chosen: readonly string[]
  readonly onPress: (id: string) => void
}

/** The answers that can be given: pressed one by one, or marked together. */
export const Choices = ({ choices, many, chosen, onPress }: Props) => {
  if (choices.length === 0) return null
  return (
    <ul className={styles.choices}>
      {choices.map(({ id, text }) => (
        <li key={id}>
          {many ? (
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onPress(id)} />
              <span>
                <Words>{text}</Words>
              </span>
            </label>
          ) : (
            <button type="button" onClick={() => onPress(id)}>
              <Words>{text}</Words>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
