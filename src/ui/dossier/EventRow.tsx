import type { Event } from '../../model/event.ts'
import { dateInWords } from '../../words/dates.ts'
import styles from './Dossier.module.css'
import { useOpen } from './useOpen.ts'

/** An event with its date; pressing it opens its dossier. */
export const EventRow = ({ event: { id, name, when } }: { readonly event: Event }) => {
  const open = useOpen()
  return (
    <li>
      <button type="button" className={styles.row} data-plain onClick={() => open('event', id)}>
        <span className={styles.rowName}>{name}</span>
        <span className={styles.rowMeta}>{dateInWords(when)}</span>
      </button>
    </li>
  )
}
