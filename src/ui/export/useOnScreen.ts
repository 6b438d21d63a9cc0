import { useMemo } from 'react'
import type { OnScreen } from '../../picture/mapOnPage.ts'
import { sceneAt, zoomStep } from '../../state/scene.ts'
import { usePositions } from '../map/usePositions.ts'
import { useApp, useVisible } from '../useApp.ts'

/** What the map shows at this moment, with the names that have room at its zoom. */
export const useOnScreen = (): OnScreen => {
  const visible = useVisible()
  const positions = usePositions(visible)
  const camera = useApp((state) => state.view.camera)
  return useMemo(() => {
    const { width, height } = positions.sheet
    const zoom = camera ? zoomStep(camera.zoom) : Math.min(window.innerWidth / width, window.innerHeight / height)
    return { visible, positions, scene: sceneAt(visible, positions, zoom) }
  }, [visible, positions, camera])
}
