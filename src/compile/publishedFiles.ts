import { claimsCsv } from '../exchange/formats/claimsCsv.ts'
import { mapJson } from '../exchange/formats/mapJson.ts'
import { relationshipsCsv } from '../exchange/formats/relationshipsCsv.ts'
import { type MapFile, toDataset } from '../model/dataset.ts'
import type { Story, StoryFile } from '../model/story.ts'
import { wholeMap } from '../query/wholeMap.ts'
import { mapSchema, storiesSchema } from './jsonSchemas.ts'
import { type FontFile, readingCss } from './reading/readingCss.ts'
import { readingPage } from './readingPage.ts'

/** A file that is made from the map, by its path in the site. */
export interface PublishedFile {
  readonly path: string
  readonly type: string
  readonly text: string
}

/** Whether a path of the site may be that of such a file. */
export const mayBePublished = (path: string): boolean => /^(data\/|read\.(html|css)$)/.test(path)

/** The data as anybody may take it away, and the page to read it on, set in the fonts of the site where they are known. */
export const publishedFiles = (
  { map, stories }: { readonly map: MapFile; readonly stories: readonly Story[] },
  fonts: readonly FontFile[] = [],
): readonly PublishedFile[] => {
  const whole = wholeMap(toDataset(map))
  return [
    { path: 'data/map.json', type: 'application/json', text: mapJson(map) },
    { path: 'data/map.schema.json', type: 'application/schema+json', text: mapSchema() },
    { path: 'data/stories.json', type: 'application/json', text: storiesJson(map, stories) },
    { path: 'data/stories.schema.json', type: 'application/schema+json', text: storiesSchema() },
    { path: 'data/relationships.csv', type: 'text/csv; charset=utf-8', text: relationshipsCsv(whole) },
    { path: 'data/claims.csv', type: 'text/csv; charset=utf-8', text: claimsCsv(whole) },
    { path: 'read.html', type: 'text/html; charset=utf-8', text: readingPage(map) },
    { path: 'read.css', type: 'text/css; charset=utf-8', text: readingCss(fonts) },
  ]
}

const storiesJson = ({ version }: MapFile, stories: readonly Story[]): string =>
  `${JSON.stringify({ version, stories } satisfies StoryFile)}\n`
