import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { OnScreen } from '../../picture/body/onScreen.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { sceneAt } from '../../state/scene.ts'
import { visibleOf } from '../../state/visible.ts'
import { useApp, useVisible } from '../useApp.ts'

/** What the map shows at this moment; its composition where no map has been painted yet. */
export const useOnScreen = (): OnScreen => {
  const painted = useStore(onScreenStore, (state) => state.now)
  const shown = useVisible()
  const lens = useApp((state) => state.view.lens)
  const narrow = useApp((state) => state.narrow)
  return useMemo(() => {
    // Balance has a map of its own. Else a figure shows the map as the view has it, whatever lens the reader looks through.
    if (lens === 'balance' && painted) return painted
    const visible =
      lens === 'map' ? shown : visibleOf({ dataset: shown.dataset, view: { ...shown.view, lens: 'map' }, narrow })
    if (painted?.visible.ties === visible.ties) return painted
    const positions = narrow ? visible.dataset.layout.phone : visible.dataset.layout.wide
    return { visible, positions, scene: sceneAt(visible, positions, 1) }
  }, [painted, shown, lens, narrow])
}
