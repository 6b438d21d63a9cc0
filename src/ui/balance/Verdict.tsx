import { useMemo } from 'react'
import type { SignedTriad } from '../../model/triad.ts'
import type { SignedMap } from '../../query/signedMap.ts'
import { signedTriads } from '../../query/triads.ts'
import { balance as words } from '../../words/balance.ts'
import styles from './Balance.module.css'
import type { Assessed } from './useAssessment.ts'

interface Props {
  readonly triads: readonly SignedTriad[]
  readonly signed: SignedMap
  readonly done: Assessed | undefined
  readonly failed: boolean
}

/** How balanced the signs are, in a sentence. It changes once all of it is known, so that it is read out once. */
export const Verdict = ({ triads, signed, done, failed }: Props) => {
  const text = useMemo(() => {
    if (failed) return sentenceOn(triads)
    if (!done) return words.computing
    const { certain, open } = done.signed
    if (certain.length + open.length === 0) return words.noSigns
    const counted = done.signed === signed ? triads : signedTriads(done.signed)
    const { least, most } = done.assessment
    const proven = least.atLeast === least.value && most.atLeast === most.value
    return `${sentenceOn(counted)} ${words.flipsNeeded(proven ? least.value : least.atLeast, most.value, proven)}`
  }, [triads, signed, done, failed])
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

const sentenceOn = (triads: readonly SignedTriad[]): string => {
  const count = (outcome: SignedTriad['outcome']) => triads.filter((triad) => triad.outcome === outcome).length
  return words.verdict(triads.length, count('balanced'), count('depends'))
}
