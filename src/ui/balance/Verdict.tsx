import { useMemo } from 'react'
import type { SignedTriad } from '../../model/triad.ts'
import type { Assessed } from '../../query/balanced.ts'
import { verdictOf } from '../../query/balanceInWords.ts'
import type { SignedMap } from '../../query/signedMap.ts'
import styles from './Balance.module.css'

interface Props {
  readonly triads: readonly SignedTriad[]
  readonly signed: SignedMap
  readonly done: Assessed | undefined
  readonly failed: boolean
}

/** How balanced the signs are, in a sentence. It changes once all of it is known, so that it is read out once. */
export const Verdict = ({ triads, signed, done, failed }: Props) => {
  const text = useMemo(() => verdictOf(signed, triads, done, failed), [signed, triads, done, failed])
  return (
    <p
      className={styles.verdict}
      aria-live="polite"
      data-waiting={(done?.signed !== signed && !failed) || undefined}
      data-open={signed.open.length > 0 || undefined}
    >
      {text}
    </p>
  )
}
