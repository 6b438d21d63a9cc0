import type { ReactNode } from 'react'
import styles from './About.module.css'

interface Props {
  readonly word: string
  readonly meaning: string
  readonly glyph?: ReactNode
}

/** A word with its mark, if it has one, and its meaning. */
export const Term = ({ word, meaning, glyph }: Props) => (
  <div className={styles.term}>
    <dt>
      {glyph && <span className={styles.glyph}>{glyph}</span>}
      {word}
    </dt>
    <dd>{meaning}</dd>
  </div>
)
