import { useMemo } from 'react'
import type { CampsShown } from '../../model/balanceView.ts'
import type { Positions } from '../../model/position.ts'
import type { Assessed } from '../../query/balanced.ts'
import { type CampsOfMap, campsOf } from '../../query/camps.ts'
import { dressInCamps, positionsOfCamps } from '../../scene/campsOnMap.ts'
import type { Dress } from '../map/useScene.ts'
import { useApp } from '../useApp.ts'

interface Shown {
  readonly camps?: CampsOfMap
  /** Where the actors of each camp stand; nothing where none are shown. */
  readonly positions?: Positions
  readonly dress?: Dress
}

/** The camps that the reader asked for: who is in them, where they stand, and what is drawn beneath them. */
export const useCamps = (done: Assessed | undefined, which: CampsShown): Shown => {
  const narrow = useApp((state) => state.narrow)
  const camps = useMemo(
    () => (done && which !== 'none' ? campsOf(done.signed, done.assessment[which]) : undefined),
    [done, which],
  )
  const positions = useMemo(() => {
    if (!done || !camps) return undefined
    const { visible } = done.signed
    const { wide, phone } = visible.dataset.layout
    return positionsOfCamps(visible, narrow ? phone : wide, camps)
  }, [done, camps, narrow])
  const dress = useMemo<Dress | undefined>(() => camps && dressInCamps(camps), [camps])
  return { ...(camps && { camps }), ...(dress && { dress }), ...(positions && { positions }) }
}
