import { ViewNote } from '../lens/ViewNote.tsx'
import styles from './StatusLine.module.css'

/** What is on the map in numbers, in its lower corner. */
export const StatusLine = ({ start, end }: { readonly start: number; readonly end: number }) => (
  <div
    className={styles.line}
    data-status=""
    style={{
      insetInlineEnd: Math.max(16, end - 12),
      maxInlineSize: `calc(100% - ${start + end + 170}px)`,
      ['--half' as string]: `calc((100% - ${start + end + 190}px) / 2)`,
    }}
  >
    <ViewNote />
  </div>
)
