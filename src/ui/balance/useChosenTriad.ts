import { useEffect, useMemo } from 'react'
import { type SignedTriad, triadId } from '../../model/triad.ts'
import { arrangeBalance } from '../../state/lensChanges.ts'
import { shine } from '../../state/store.ts'
import { useApp, useAppStore, useChange } from '../useApp.ts'

export interface ChosenTriad {
  /** Where it stands in the list; −1 where none is chosen. */
  readonly at: number
  /** The view names one that is not there. */
  readonly gone: boolean
  /** Chooses the triad at a place; none past the ends. */
  readonly choose: (at: number) => void
}

/** The triad that is being looked at; while it is, the map points at it. */
export const useChosenTriad = (triads: readonly SignedTriad[]): ChosenTriad => {
  const store = useAppStore()
  const change = useChange()
  const balance = useApp((state) => state.view.balance)
  const wanted = balance.triad?.join('--')
  const at = useMemo(() => triads.findIndex((triad) => triadId(triad) === wanted), [triads, wanted])
  const triad = triads[at]
  useEffect(() => {
    if (!triad) return
    const spotlight = { actors: triad.actors, ties: triad.pairs.flatMap((pair) => pair.ties.map((tie) => tie.id)) }
    shine(store, spotlight)
    // Whatever has been pointed at since, by a tool, stays.
    return () => {
      if (store.getState().spotlight === spotlight) shine(store)
    }
  }, [store, triad])
  const choose = (place: number) => {
    const next = triads[place]
    const { triad: _, ...rest } = balance
    change(arrangeBalance(next ? { ...rest, triad: next.actors } : rest))
  }
  return { at, gone: wanted !== undefined && at < 0, choose }
}
