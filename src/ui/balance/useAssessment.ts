import { useEffect, useState } from 'react'
import type { Assessed } from '../../query/balanced.ts'
import type { SignedMap } from '../../query/signedMap.ts'
import { computeBalance } from '../../state/computeBalance.ts'

/** What the worker made of the signs last: of those before, until it is done with these. */
export const useAssessment = (signed: SignedMap): { done?: Assessed; failed: boolean } => {
  const [done, setDone] = useState<Assessed>()
  const [failed, setFailed] = useState<SignedMap>()
  useEffect(() => {
    const waiting = new AbortController()
    const { graph, open } = signed
    computeBalance([{ graph, open }], waiting.signal).then(
      ([assessment]) => assessment && setDone({ signed, assessment }),
      () => setFailed(signed),
    )
    return () => waiting.abort()
  }, [signed])
  return { ...(done && { done }), failed: failed === signed }
}
