import type { ReactNode } from 'react'
import { ShowMore } from '../common/ShowMore.tsx'
import { useCapped } from '../common/useCapped.ts'
import styles from './Fall.module.css'

interface Props<T> {
  readonly title: string
  readonly all: readonly T[]
  readonly first: number
  readonly children: (one: T) => ReactNode
  /** Starts folded away. */
  readonly folded?: boolean
}

/** What became of some ties, under its heading; nothing where it became of none. */
export const FallList = <T,>({ title, all, first, children, folded = false }: Props<T>) => {
  const { shown, ...more } = useCapped(all, first)
  if (all.length === 0) return null
  const head = (
    <>
      {title} <span className={styles.count}>{all.length}</span>
    </>
  )
  const list = (
    <>
      <ul className={styles.ties}>{shown.map(children)}</ul>
      <ShowMore {...more} />
    </>
  )
  return folded ? (
    <details className={styles.group}>
      <summary className={styles.title}>{head}</summary>
      {list}
    </details>
  ) : (
    <div className={styles.group}>
      <h4 className={styles.title}>{head}</h4>
      {list}
    </div>
  )
}
