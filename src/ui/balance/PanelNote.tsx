import { PanelLeftOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Balance.module.css'

interface Props {
  readonly verdict: ReactNode
  /** Where the map begins, while something else has the place of the panel; above the map where nothing has. */
  readonly start: number | undefined
  /** What brings the panel back, if it can be now. */
  readonly text?: string
  readonly onBack?: () => void
}

/** What stands for the panel while it is folded or another has its place: the verdict, and the way back. */
export const PanelNote = ({ verdict, start, text, onBack }: Props) => (
  <div
    className={styles.panelNote}
    data-low={start === undefined ? undefined : ''}
    style={start === undefined ? undefined : { insetInlineStart: start + 12 }}
  >
    {verdict}
    {onBack && (
      <button type="button" onClick={onBack}>
        <PanelLeftOpen size={16} strokeWidth={1.5} aria-hidden />
        {text}
      </button>
    )}
  </div>
)
