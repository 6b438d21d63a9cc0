import { useMemo } from 'react'
import type { SignedTriad } from '../../model/triad.ts'
import type { View } from '../../model/view.ts'
import { type SignedMap, signedMap } from '../../query/signedMap.ts'
import { signedTriads } from '../../query/triads.ts'
import { useApp } from '../useApp.ts'

interface Signed {
  readonly signed: SignedMap
  readonly triads: readonly SignedTriad[]
}

/** The signs that the view gives, and their triads; the same as long as only the camera, the selection or the lens change. */
export const useSigned = (): Signed => {
  const dataset = useApp((state) => state.dataset)
  const key = useApp(({ view }) => questionOf(view))
  return useMemo(() => {
    const signed = signedMap(dataset, JSON.parse(key) as View)
    return { signed, triads: signedTriads(signed) }
  }, [dataset, key])
}

/** What of a view decides its signs, as text that can be compared. */
export const questionOf = ({
  camera: _,
  selection: __,
  balance: ___,
  tool: ____,
  question: _____,
  ...view
}: View): string => JSON.stringify(view)
