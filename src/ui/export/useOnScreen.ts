import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Box } from '../../lib/box.ts'
import type { Camera, Lens } from '../../model/view.ts'
import type { OnScreen } from '../../picture/body/onScreen.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { sceneAt } from '../../state/scene.ts'
import { visibleOf } from '../../state/visible.ts'
import { useMapVisible } from '../map/useMapVisible.ts'
import { useApp, useVisible } from '../useApp.ts'

/** Lenses whose figure is drawn from what is visible through them, without a map. */
const mapless: ReadonlySet<Lens> = new Set(['matrix', 'timeline', 'table', 'sources', 'disagreements'])

/** What the lens shows at this moment; the map's composition where no map has been painted yet. */
export const useOnScreen = (): OnScreen => {
  const painted = useStore(onScreenStore, (state) => state.now)
  const shown = useVisible()
  const onMap = useMapVisible()
  const lens = useApp((state) => state.view.lens)
  const narrow = useApp((state) => state.narrow)
  const camera = useApp((state) => state.view.camera)
  return useMemo(() => {
    const composed = (visible: OnScreen['visible']): OnScreen => {
      const positions = narrow ? visible.dataset.layout.phone : visible.dataset.layout.wide
      return { visible, positions, scene: sceneAt(visible, positions, 1) }
    }
    if (mapless.has(lens)) return composed(shown)
    // Balance has a map of its own. What it paints knows of the view only what decides the signs.
    if (lens === 'balance' && painted)
      return { ...painted, visible: { ...painted.visible, view: { ...shown.view, ...painted.visible.view } } }
    // The map may show more than what is visible: while two dates are compared, the ties of both.
    const visible =
      lens === 'map' ? onMap : visibleOf({ dataset: shown.dataset, view: { ...shown.view, lens: 'map' }, narrow })
    const shownMap = painted?.visible.ties === visible.ties ? painted : composed(visible)
    return camera && lens === 'map' ? { ...shownMap, window: windowAt(camera) } : shownMap
  }, [painted, shown, onMap, lens, narrow, camera])
}

/** The part of the sheet that a camera shows in this window. */
const windowAt = ({ x, y, zoom }: Camera): Box => {
  const [width, height] = [window.innerWidth / zoom, window.innerHeight / zoom]
  return { x: x - width / 2, y: y - height / 2, width, height }
}
