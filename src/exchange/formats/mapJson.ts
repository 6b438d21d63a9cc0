import type { Dataset, MapFile } from '../../model/dataset.ts'
import { partOfMap } from './partOfMap.ts'
import type { Taken } from './taken.ts'

/** A map in its published form, with the keys in their order: the same text for the same map, wherever it is written. */
export const mapJson = (map: MapFile): string => {
  const { version, title, articles, actors, kinds, events, periods, claims, facts, disagreements } = map
  const { relationships, layout } = map
  return `${JSON.stringify({
    version,
    title,
    articles,
    actors,
    kinds,
    events,
    periods,
    claims,
    facts,
    disagreements,
    relationships,
    layout,
  } satisfies MapFile)}\n`
}

/** What is taken, in that form. */
export const takenJson = ({ part, visible }: Taken): string =>
  mapJson(part === 'map' ? (visible.dataset satisfies Dataset) : partOfMap(visible).map)
