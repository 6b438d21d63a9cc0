import { useMemo } from 'react'
import type { Target } from '../../canvas/mapCanvas.ts'
import type { Visible } from '../../model/visible.ts'
import { type Emphasis, emphasisOf, emphasisOfTies } from '../../scene/emphasis.ts'
import { useApp } from '../useApp.ts'
import { useArrivals } from './useArrivals.ts'

/** What stands out: what the pointer or the keyboard's focus rests on, else the selection, else what has just appeared. */
export const useEmphasis = (
  visible: Visible,
  hovered: Target | undefined,
  focused: Target | undefined,
): Emphasis | undefined => {
  const selection = useApp((state) => state.view.selection)
  const arrived = useArrivals()
  return useMemo(() => {
    const lit = emphasisOf(visible, hovered ?? focused ?? selection) ?? (arrived && emphasisOfTies(arrived))
    return lit && focused && !hovered ? { ...lit, ring: focused.id } : lit
  }, [visible, hovered, focused, selection, arrived])
}
