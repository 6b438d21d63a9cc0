import { type ComponentType, lazy } from 'react'
import type { Lens } from '../../model/view.ts'
import type { LensProps } from './lensProps.ts'

/** The lenses beside the map; each loads when it is first looked through. */
export const lensComponents: Readonly<Record<Exclude<Lens, 'map'>, ComponentType<LensProps>>> = {
  matrix: lazy(() => import('../matrix/MatrixLens.tsx').then((m) => ({ default: m.MatrixLens }))),
  timeline: lazy(() => import('../timeline/TimelineLens.tsx').then((m) => ({ default: m.TimelineLens }))),
  table: lazy(() => import('../table/TableLens.tsx').then((m) => ({ default: m.TableLens }))),
  sources: lazy(() => import('../sources/SourcesLens.tsx').then((m) => ({ default: m.SourcesLens }))),
  disagreements: lazy(() =>
    import('../disagreements/DisagreementsLens.tsx').then((m) => ({ default: m.DisagreementsLens })),
  ),
  balance: lazy(() => import('../balance/BalanceLens.tsx').then((m) => ({ default: m.BalanceLens }))),
}
