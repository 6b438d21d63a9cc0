import type { SignedMap } from '../../query/signedMap.ts'
import { balance as words } from '../../words/balance.ts'
import styles from './Balance.module.css'

/** What the numbers do not count, and what they cannot say. */
export const LeftOut = ({ signed: { actors, certain, open } }: { readonly signed: SignedMap }) => {
  const pairs = (actors.length * (actors.length - 1)) / 2
  return (
    <section className={styles.section} aria-label={words.limits}>
      <h3 className={styles.heading}>{words.limits}</h3>
      <p className={styles.limit}>{words.leftUnknown(pairs - certain.length - open.length, pairs)}</p>
      {words.limit.map((text) => (
        <p key={text} className={styles.limit}>
          {text}
        </p>
      ))}
    </section>
  )
}
