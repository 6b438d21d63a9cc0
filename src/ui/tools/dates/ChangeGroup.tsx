import type { Tie } from '../../../model/tie.ts'
import { select } from '../../../state/changes.ts'
import { ShowMore } from '../../common/ShowMore.tsx'
import { TieGlyph } from '../../common/TieGlyph.tsx'
import { useCapped } from '../../common/useCapped.ts'
import { useApp, useChange } from '../../useApp.ts'
import styles from './DatesTool.module.css'

/** One change: the tie that it opens, and what it says. */
export interface Row {
  readonly id: string
  readonly text: string
  readonly tie?: Tie
}

interface Props {
  readonly title: string
  readonly note: string
  readonly rows: readonly Row[]
}

/** So many are shown at first, and with each press more: the other sorts are not to be buried. */
const first = 10
const page = 40

/** The changes of one sort. */
export const ChangeGroup = ({ title, note, rows }: Props) => {
  const selected = useApp(({ view: { selection } }) => (selection?.type === 'tie' ? selection.id : undefined))
  const change = useChange()
  const { shown, ...more } = useCapped(rows, first, page)
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        {title} <span className={styles.count}>{rows.length}</span>
      </h3>
      <p className={styles.help}>{note}</p>
      <ul>
        {shown.map(({ id, text, tie }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={id === selected}
              onClick={() => change(select({ type: 'tie', id }))}
            >
              {tie ? <TieGlyph tie={tie} width={52} /> : <span />}
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore {...more} />
    </section>
  )
}
