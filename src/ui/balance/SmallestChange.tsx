import type { Assessed } from '../../query/balanced.ts'
import { smallestChange } from '../../query/balanceInWords.ts'
import type { SignedMap } from '../../query/signedMap.ts'
import { balance as words } from '../../words/balance.ts'
import { andMore } from '../../words/more.ts'
import { PairButton } from '../common/PairButton.tsx'
import styles from './Balance.module.css'

interface Props {
  readonly done: Assessed | undefined
  readonly current: SignedMap
}

/** So many pairs are named. */
const most = 20

/** The frustration index: how many signs would have to flip, which, and which others would do as well. */
export const SmallestChange = ({ done, current }: Props) => (
  <section className={styles.section} aria-label={words.smallest} aria-busy={done?.signed !== current}>
    <h3 className={styles.heading}>{words.smallest}</h3>
    <p className={styles.note}>{words.smallestAbout}</p>
    {done ? <Change done={done} /> : <p>{words.computing}</p>}
  </section>
)

const Change = ({ done }: { readonly done: Assessed }) => {
  const { finding, among, pairs, instead } = smallestChange(done)
  return (
    <>
      <p className={styles.finding}>{finding}</p>
      {among && <p className={styles.note}>{among}</p>}
      <Flips pairs={pairs} />
      {instead.length > 0 && (
        <>
          <p className={styles.note}>{words.instead}</p>
          <Flips pairs={instead} />
        </>
      )}
    </>
  )
}

const Flips = ({ pairs }: Pick<ReturnType<typeof smallestChange>, 'pairs'>) => (
  <>
    <ul className={styles.pairs}>
      {pairs.slice(0, most).map(({ pair, note }) => (
        <li key={pair.id}>
          <PairButton pair={pair} note={note} />
        </li>
      ))}
    </ul>
    {pairs.length > most && <p className={styles.note}>{andMore(pairs.length - most)}</p>}
  </>
)
