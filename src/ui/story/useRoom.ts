import { useLayoutEffect } from 'react'
import type { Insets } from '../../scene/frame.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { useWindowSize } from './useWindowSize.ts'

/** The width of the card that lies over the map; as in the style sheet. */
const card = 560

/**
 * What a story takes of the window where it is not a panel at the side: the card in full screen, where header, legend and time bar have
 * left; the sheet of a phone, as a share of the height.
 */
export const useRoom = (full: boolean, sheet: number | undefined): void => {
  const store = useAppStore()
  const selected = useApp((state) => state.view.selection !== undefined)
  const { width, height } = useWindowSize()
  useLayoutEffect(() => {
    const { documentElement } = document
    documentElement.dataset.story = full ? 'over' : 'beside'
    const room = roomOf(width, height, full, selected ? undefined : sheet)
    const { room: _, ...rest } = store.getState()
    store.setState(room ? { ...rest, room } : rest, true)
    return () => {
      delete documentElement.dataset.story
    }
  }, [store, full, sheet, selected, width, height])
}

const roomOf = (
  width: number,
  height: number,
  full: boolean,
  sheet: number | undefined,
): Partial<Insets> | undefined => {
  if (full)
    return width < 2 * card
      ? { left: 16, top: 16, bottom: Math.round(0.46 * height) }
      : { left: card + 56, top: 36, bottom: 36 }
  return sheet === undefined ? undefined : { top: 64, bottom: Math.round(Math.min(0.6, sheet) * height) + 12 }
}
