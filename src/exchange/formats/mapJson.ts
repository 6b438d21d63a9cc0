import type { Dataset, MapFile } from '../../model/dataset.ts'
import { mapFileOf } from '../../model/mapFileOf.ts'
import { partOfMap } from './partOfMap.ts'
import type { Taken } from './taken.ts'

/** A map in its published form, with the keys in their order: the same text for the same map, wherever it is written. */
export const mapJson = (map: MapFile): string => `${JSON.stringify(mapFileOf(map))}\n`

/** What is taken, in that form. */
export const takenJson = ({ part, visible }: Taken): string =>
  mapJson(part === 'map' ? (visible.dataset satisfies Dataset) : partOfMap(visible).map)
