import { useLayoutEffect } from 'react'
import { breakpoints } from '../../scene/frame.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { type Place, riseOf, roomAbove, roomOver } from './roomFor.ts'
import { useWindowSize } from './useWindowSize.ts'

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
  const rise = place === 'sheet' ? riseOf(share, height) : undefined
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
          ? partOf(roomAbove(width, rise), !selected, !sided)
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

/** The dossier has a height of its own, a tool a width. */
const partOf = ({ top, bottom, left }: ReturnType<typeof roomAbove>, own: boolean, wide: boolean) => ({
  top,
  ...(own && { bottom }),
  ...(wide && { left }),
})
