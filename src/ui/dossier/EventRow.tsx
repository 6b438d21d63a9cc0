import type { Event } from '../../model/event.ts'
import { dateInWords } from '../../words/dates.ts'
import rows from './Rows.module.css'
import { useOpen } from './useOpen.ts'

/** An event with its date; pressing it opens its dossier. */
export const EventRow = ({ event: { id, name, when } }: { readonly event: Event }) => {
  const open = useOpen()
  return (
    <li>
      <button type="button" className={rows.row} data-plain onClick={() => open('event', id)}>
        <span className={rows.rowName}>{name}</span>
        <span className={rows.rowMeta}>{dateInWords(when)}</span>
      </button>
    </li>
  )
}
