import type { SignedMap } from '../../query/signedMap.ts'
import { balance as words } from '../../words/balance.ts'
import { andMore } from '../../words/more.ts'
import { PairButton } from '../common/PairButton.tsx'
import styles from './Balance.module.css'
import type { Assessed } from './useAssessment.ts'

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

const Change = ({ done: { signed, assessment } }: { readonly done: Assessed }) => {
  const { two, least, most: worst, flips } = assessment
  const proven = least.atLeast === least.value && worst.atLeast === worst.value
  const ways = two.ways ?? 1
  const flipped = new Set(two.strained)
  const others = (flips ?? []).flatMap((times, edge) => (times > 0 && !flipped.has(edge) ? [edge] : []))
  const row = (edge: number) => {
    const pair = signed.certain[edge]
    if (!pair) return null
    const becomes = pair.sign === 'negative' ? words.asFriends : words.asRivals
    const times = flips?.[edge]
    const share = times !== undefined && ways > 1 ? words.inSome(times, ways) : undefined
    return (
      <li key={pair.id}>
        <PairButton pair={pair} note={[becomes, share].filter(Boolean).join(' · ')} />
      </li>
    )
  }
  return (
    <>
      <p className={styles.finding}>
        {signed.certain.length + signed.open.length === 0
          ? words.noneToFlip
          : sentence(least.atLeast, least.value, worst.value, proven)}
      </p>
      {ways > 1 && least.value > 0 && <p className={styles.note}>{words.oneOf(ways)}</p>}
      <ul className={styles.pairs}>{two.strained.slice(0, most).map(row)}</ul>
      {two.strained.length > most && <p className={styles.note}>{andMore(two.strained.length - most)}</p>}
      {others.length > 0 && (
        <>
          <p className={styles.note}>{words.instead}</p>
          <ul className={styles.pairs}>{others.slice(0, most).map(row)}</ul>
          {others.length > most && <p className={styles.note}>{andMore(others.length - most)}</p>}
        </>
      )}
    </>
  )
}

const sentence = (atLeast: number, least: number, worst: number, proven: boolean): string => {
  if (!proven) return words.bound(atLeast, worst)
  if (worst === 0) return words.nothingToFlip
  return least === worst ? words.proven(least) : words.range(least, worst)
}
