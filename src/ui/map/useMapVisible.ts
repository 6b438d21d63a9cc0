import type { Visible } from '../../model/visible.ts'
import { mapVisibleOf } from '../../state/mapVisible.ts'
import { useApp } from '../useApp.ts'

/** What the map and its twin show. */
export const useMapVisible = (): Visible => useApp(mapVisibleOf)
