import type { ReactNode } from 'react'
import type { Lens } from '../../model/view.ts'
import type { Insets } from '../../scene/frame.ts'
import { en } from '../../words/en.ts'
import styles from './LensPage.module.css'
import { ViewNote } from './ViewNote.tsx'

interface Props {
  readonly lens: Lens
  readonly insets: Insets
  /** What the lens is for and what it cannot tell, in a sentence or two. */
  readonly note: string
  /** How the lens is arranged: a row of controls. */
  readonly controls?: ReactNode
  readonly children: ReactNode
  /** The content has a scroll container of its own and fills what is left of the height. */
  readonly filled?: boolean
}

/** The page of a lens that is not the map: its name, what it tells and does not tell, its controls, its content. */
export const LensPage = ({ lens, insets, note, controls, children, filled = false }: Props) => (
  <div
    className={filled ? `${styles.page} ${styles.filled}` : styles.page}
    data-lens={lens}
    style={{ insetInlineStart: insets.left, insetInlineEnd: insets.right, insetBlockStart: insets.top }}
  >
    <header className={styles.head}>
      <h2 className={styles.title} tabIndex={-1}>
        {en.lens[lens]}
      </h2>
      <ViewNote />
      <p className={styles.note}>{note}</p>
      {controls && <div className={styles.controls}>{controls}</div>}
    </header>
    <div className={styles.content} data-content="">
      {children}
    </div>
  </div>
)
