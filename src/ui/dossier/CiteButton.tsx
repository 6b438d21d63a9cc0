import { Quote } from 'lucide-react'
import { cite as citeWords } from '../../words/dossier.ts'
import styles from './Dossier.module.css'

interface Props {
  readonly open: boolean
  /** The id of the panel that it opens. */
  readonly controls: string
  readonly onToggle: () => void
  readonly label?: string
  /** What is cited, where several such buttons stand on a page. */
  readonly of?: string
}

/** Opens the citations below it. */
export const CiteButton = ({ open, controls, onToggle, label, of }: Props) => (
  <button
    type="button"
    className={styles.action}
    {...(of && { 'aria-label': citeWords.citeOf(of) })}
    aria-expanded={open}
    {...(open && { 'aria-controls': controls })}
    onClick={onToggle}
    onKeyDown={(event) => {
      if (!open || event.key !== 'Escape') return
      event.stopPropagation()
      onToggle()
    }}
  >
    {label && <Quote size={14} strokeWidth={1.75} aria-hidden />}
    {label ?? citeWords.cite}
  </button>
)
