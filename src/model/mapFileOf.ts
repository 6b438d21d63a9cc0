import type { MapFile } from './dataset.ts'

/** A map without the look-ups that a Dataset adds to it. */
export const mapFileOf = ({
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
}: MapFile): MapFile => ({
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
})
