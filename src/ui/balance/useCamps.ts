import { useCallback, useMemo } from 'react'
import { campLayout } from '../../analysis/layouts/camps.ts'
import type { CampsShown } from '../../model/balanceView.ts'
import type { Positions } from '../../model/position.ts'
import { type CampsOfMap, campsOf } from '../../query/camps.ts'
import { withCamps } from '../../scene/camps.ts'
import { placesOf } from '../../scene/places.ts'
import { balance as words } from '../../words/balance.ts'
import type { Dress } from '../map/useScene.ts'
import { useApp } from '../useApp.ts'
import type { Assessed } from './useAssessment.ts'

interface Shown {
  readonly camps?: CampsOfMap
  /** Where the actors of each camp stand; nothing where none are shown. */
  readonly positions?: Positions
  readonly dress?: Dress
}

/** The camps that the reader asked for: who is in them, where they stand, and what is drawn beneath them. */
export const useCamps = (done: Assessed | undefined, which: CampsShown): Shown => {
  const narrow = useApp((state) => state.narrow)
  const camps = useMemo(
    () => (done && which !== 'none' ? campsOf(done.signed, done.assessment[which]) : undefined),
    [done, which],
  )
  const positions = useMemo(() => {
    if (!done || !camps) return undefined
    const { visible } = done.signed
    const { wide, phone } = visible.dataset.layout
    const composed = narrow ? phone : wide
    const { width, height } = composed.sheet
    const before = placesOf({ ...visible, view: { ...visible.view, moved: {} } }, composed)
    const nodes = visible.actors.map(({ id }) => ({ id, at: before.get(id) ?? { x: 0, y: 0 }, radius: 26 }))
    const places = campLayout({ nodes, edges: visible.ties, sheet: composed.sheet }, camps.camps, camps.alone)
    return {
      sheet: composed.sheet,
      nodes: Object.fromEntries([...places].map(([id, { x, y }]) => [id, { x: x / width, y: y / height }])),
      bends: [],
    }
  }, [done, camps, narrow])
  const dress = useCallback<Dress>(
    (scene, zoom) => {
      if (!camps) return scene
      const named = camps.camps.flatMap(({ circles }, index) =>
        circles.map((ids, nth) => ({
          name: nth === 0 ? words.campName(index + 1) : words.circleName(index + 1),
          actors: new Set(ids),
        })),
      )
      const outside = camps.camps.map(({ rivals }, index) => ({ mark: String(index + 1), actors: new Set(rivals) }))
      return withCamps(scene, named, camps.strained, zoom, { note: words.ringed, camps: outside })
    },
    [camps],
  )
  return { ...(camps && { camps, dress }), ...(positions && { positions }) }
}
