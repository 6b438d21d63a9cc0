import type { MapFile } from '../model/dataset.ts'
import { claimsCsv } from './claimsCsv.ts'
import { mapSchema } from './jsonSchemas.ts'
import { relationshipsCsv } from './relationshipsCsv.ts'

/** A file of the published data, by its path in the site. */
export interface PublishedFile {
  readonly path: string
  readonly type: string
  readonly text: string
}

/** The data as anybody may take it away. */
export const publishedFiles = (map: MapFile): readonly PublishedFile[] => [
  { path: 'data/map.json', type: 'application/json', text: `${JSON.stringify(map)}\n` },
  { path: 'data/map.schema.json', type: 'application/schema+json', text: mapSchema() },
  { path: 'data/relationships.csv', type: 'text/csv; charset=utf-8', text: relationshipsCsv(map) },
  { path: 'data/claims.csv', type: 'text/csv; charset=utf-8', text: claimsCsv(map) },
]
