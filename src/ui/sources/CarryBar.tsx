import styles from './Articles.module.css'

interface Props {
  readonly ties: number
  readonly falls: number
  readonly most: number
}

/** How many ties an article speaks of; the filled part falls without it. */
export const CarryBar = ({ ties, falls, most }: Props) => {
  const share = (n: number) => `${(100 * Math.min(n, ties)) / Math.max(1, most)}%`
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.all} style={{ inlineSize: share(ties) }} />
      <span className={styles.alone} style={{ inlineSize: share(falls) }} />
    </span>
  )
}
