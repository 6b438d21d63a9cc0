import { ChevronLeft, ChevronRight } from 'lucide-react'
import styles from './Stepper.module.css'

interface Props {
  /** The place in the row, from 0; -1 before the first. */
  readonly at: number
  readonly count: number
  /** Where one is, in words. */
  readonly text: string
  readonly previous: string
  readonly next: string
  readonly onStep: (to: number) => void
}

/** Steps through a list, one after another. At its ends a button does nothing, and keeps the focus that it may have. */
export const Stepper = ({ at, count, text, previous, next, onStep }: Props) => (
  <div className={styles.stepper}>
    <span>{text}</span>
    <button type="button" aria-label={previous} aria-disabled={at <= 0} onClick={() => at > 0 && onStep(at - 1)}>
      <ChevronLeft size={18} strokeWidth={1.5} aria-hidden />
    </button>
    <button
      type="button"
      aria-label={next}
      aria-disabled={at >= count - 1}
      onClick={() => at < count - 1 && onStep(at + 1)}
    >
      <ChevronRight size={18} strokeWidth={1.5} aria-hidden />
    </button>
  </div>
)
