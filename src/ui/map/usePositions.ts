import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { LayoutRequest } from '../../canvas/layoutWorker.ts'
import type { Positions } from '../../model/position.ts'
import { affiliationWhole } from '../../model/tie.ts'
import type { LayoutName } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { placesOf } from '../../scene/places.ts'
import { useApp } from '../useApp.ts'
import { useTween } from './useTween.ts'

interface Computed {
  readonly key: string
  readonly nodes: Positions['nodes']
}

/**
 * The composition that the view asks for: the curated one for the window's shape, or a computed layout, which a worker
 * delivers and nodes then travel to; or `own`, what a lens has computed.
 */
export const usePositions = (visible: Visible, own?: Positions): Positions => {
  const narrow = useApp((state) => state.narrow)
  const layout = useApp((state) => state.view.layout)
  const { wide, phone } = visible.dataset.layout
  const composed = narrow ? phone : wide
  const bare = Object.keys(composed.nodes).length === 0
  const name: LayoutName = layout === 'composed' && bare && visible.actors.length <= 1500 ? 'force' : layout
  const computed = useComputed(visible, composed, name)
  const target = useMemo(
    () => own ?? (computed ? { sheet: composed.sheet, nodes: computed.nodes, bends: [] } : composed),
    [own, computed, composed],
  )
  return useTween(target)
}

const useComputed = (visible: Visible, composed: Positions, name: LayoutName): Computed | undefined => {
  const [computed, setComputed] = useState<Computed>()
  const focus = visible.view.focus?.actor ?? visible.dataset.actors.find((actor) => actor.prominence === 0)?.id ?? ''
  // The layout is computed anew when other actors are on the map, not when their ties change: time moves no node.
  const key = `${name} ${focus} ${visible.actors.map(({ id }) => id).join()}`
  const request = useEffectEvent((): LayoutRequest['input'] => {
    const places = placesOf({ ...visible, view: { ...visible.view, moved: {} } }, composed)
    return {
      nodes: visible.actors.map(({ id }) => ({ id, at: places.get(id) ?? { x: 0, y: 0 }, radius: 26 })),
      edges: visible.ties.map((tie) => ({ id: tie.id, actors: tie.actors, ...affiliationWhole(tie) })),
      sheet: composed.sheet,
      focus,
    }
  })
  useEffect(() => {
    // Embedded, the page has no worker; whoever makes it has put the places into its address.
    if (name === 'composed' || import.meta.env.EMBED) return
    const waiting = new AbortController()
    const input = request()
    const { width, height } = input.sheet
    void import('../../canvas/computeLayout.ts')
      .then(({ computeLayout }) => computeLayout({ name, input }, waiting.signal))
      .then((places) =>
        setComputed({
          key,
          nodes: Object.fromEntries(places.map(([id, { x, y }]) => [id, { x: x / width, y: y / height }])),
        }),
      )
    return () => waiting.abort()
  }, [name, key])
  return name === 'composed' ? undefined : computed
}
