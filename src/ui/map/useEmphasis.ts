import { useMemo } from 'react'
import type { Target } from '../../canvas/mapCanvas.ts'
import type { Visible } from '../../model/visible.ts'
import type { Splits } from '../../query/splits.ts'
import { type Emphasis, emphasisOf, emphasisOfSpotlight, emphasisOfTies } from '../../scene/emphasis.ts'
import { useApp } from '../useApp.ts'
import { useArrivals } from './useArrivals.ts'

/** What stands out: what the pointer or the keyboard's focus rests on, else what a tool points at, the selection, the ties that stand apart by answer, or what has just appeared. */
export const useEmphasis = (
  visible: Visible,
  hovered: Target | undefined,
  focused: Target | undefined,
  splits?: Splits,
): Emphasis | undefined => {
  const selection = useApp((state) => state.view.selection)
  const spotlight = useApp((state) => state.spotlight)
  const arrived = useArrivals()
  return useMemo(() => {
    const pointed = hovered ?? focused
    const lit =
      (pointed && emphasisOf(visible, pointed)) ??
      (spotlight && emphasisOfSpotlight(visible, spotlight)) ??
      emphasisOf(visible, selection) ??
      (splits?.size ? emphasisOfTies(visible.ties.filter(({ id }) => splits.has(id))) : undefined) ??
      (arrived && emphasisOfTies(arrived))
    return lit && focused && !hovered ? { ...lit, ring: focused.id } : lit
  }, [visible, hovered, focused, spotlight, selection, splits, arrived])
}
