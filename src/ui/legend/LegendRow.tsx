import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Legend.module.css'

interface Props {
  readonly on: boolean
  readonly name: string
  readonly onToggle: () => void
  readonly glyph?: ReactNode
  readonly meaning?: string
  readonly count?: number | undefined
}

/** One row: a checkbox, the mark, its name and how many there are. */
export const LegendRow = ({ on, name, onToggle, glyph, meaning, count }: Props) => (
  <label className={styles.row} title={meaning}>
    <input type="checkbox" className={styles.input} checked={on} onChange={onToggle} />
    <span className={styles.box} aria-hidden="true">
      {on && <Check size={10} strokeWidth={3.5} />}
    </span>
    {glyph && <span className={styles.glyph}>{glyph}</span>}
    <span className={styles.name}>{name}</span>
    {count !== undefined && <span className={styles.count}>{count}</span>}
  </label>
)
