import { showMore } from '../../words/more.ts'
import styles from './ShowMore.module.css'

interface Props {
  readonly rest: number
  readonly next: number
  readonly more: () => void
}

/** The way to the rest of a list that was cut. */
export const ShowMore = ({ rest, next, more }: Props) =>
  rest > 0 && (
    <button type="button" className={styles.more} onClick={more}>
      {showMore(next, rest)}
    </button>
  )
