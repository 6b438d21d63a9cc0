import { unknownPairs } from '../../query/balanceInWords.ts'
import type { SignedMap } from '../../query/signedMap.ts'
import { balance as words } from '../../words/balance.ts'
import styles from './Balance.module.css'

/** What the numbers do not count, and what they cannot say. */
export const LeftOut = ({ signed }: { readonly signed: SignedMap }) => {
  return (
    <section className={styles.section} aria-label={words.limits}>
      <h3 className={styles.heading}>{words.limits}</h3>
      <p className={styles.limit}>{unknownPairs(signed)}</p>
      {words.limit.map((text) => (
        <p key={text} className={styles.limit}>
          {text}
        </p>
      ))}
    </section>
  )
}
