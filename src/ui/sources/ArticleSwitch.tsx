import { toggleArticle } from '../../state/changes.ts'
import { sources } from '../../words/sources.ts'
import look from '../dossier/UseArticle.module.css'
import { useChange } from '../useApp.ts'
import styles from './Articles.module.css'

interface Props {
  readonly id: string
  readonly on: boolean
  readonly name: string
  readonly onSwitch: () => void
}

/** Takes an article out of the view, or back in. */
export const ArticleSwitch = ({ id, on, name, onSwitch }: Props) => {
  const change = useChange()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={sources.use(name)}
      className={`${look.switch} ${styles.switch}`}
      onClick={() => {
        // What falls is to be seen now, not what would.
        onSwitch()
        change(toggleArticle(id))
      }}
    >
      <span className={look.knob} aria-hidden="true" />
    </button>
  )
}
