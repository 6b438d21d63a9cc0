import { nameOf } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import styles from './Dossier.module.css'
import { useOpen } from './useOpen.ts'
import { Words } from './Words.tsx'

interface Props {
  readonly id: string
  /** `title` for the heading of a dossier. */
  readonly size?: 'text' | 'title'
}

/** An actor's name; pressing it opens the actor's dossier. */
export const ActorName = ({ id, size = 'text' }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  return (
    <button
      type="button"
      className={size === 'title' ? styles.titleName : styles.name}
      onClick={() => open('actor', id)}
    >
      <Words>{nameOf(dataset, id)}</Words>
    </button>
  )
}
