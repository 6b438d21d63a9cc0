import { useLayoutEffect } from 'react'
import { breakpoints, type Insets } from '../../scene/frame.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { useWindowSize } from './useWindowSize.ts'

/** Where the story is told: beside the map, over it in full screen, or on a sheet below it. */
export type Place = 'beside' | 'over' | 'sheet'

/** The width of the card that lies over the map; as in the style sheet. */
const card = 560
/** The panel of a story and that of balance, side by side. */
const besideBalance = 380 + 392

/**
 * Makes room for a story: tells the lens what it takes of the window, where that is not what panels take, and the page where it is
 * told, so that what it has no use for leaves. What stands above the time bar stands above the sheet.
 */
export const useRoom = (place: Place, share: number): void => {
  const store = useAppStore()
  const selected = useApp((state) => state.view.selection !== undefined)
  const sided = useApp((state) => state.view.tool !== undefined || state.panel === 'list')
  const balance = useApp((state) => state.view.lens === 'balance')
  const { width, height } = useWindowSize()
  const rise = place === 'sheet' ? Math.round(Math.min(0.6, share) * height) : undefined
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.following = place
    if (rise !== undefined) style.setProperty('--timebar', `${rise}px`)
    return () => {
      delete dataset.following
      style.removeProperty('--timebar')
    }
  }, [place, rise])
  useLayoutEffect(() => {
    const room =
      place === 'over'
        ? roomOver(width, height)
        : rise !== undefined
          ? {
              top: 112,
              ...(!selected && { bottom: rise + 12 }),
              ...(!sided && { left: width < breakpoints.phone ? 8 : 20 }),
            }
          : balance && !sided && !selected && width >= breakpoints.column
            ? { left: besideBalance }
            : undefined
    const { room: _, ...rest } = store.getState()
    store.setState(room ? { ...rest, room } : rest, true)
    return () => {
      const { room: _, ...rest } = store.getState()
      store.setState(rest, true)
    }
  }, [store, place, rise, selected, sided, balance, width, height])
}

/** Beside the card, or in a window too narrow for that above it. */
const roomOver = (width: number, height: number): Partial<Insets> =>
  width < 2 * card ? { left: 16, top: 16, bottom: Math.round(0.54 * height) } : { left: card + 56, top: 36, bottom: 36 }
