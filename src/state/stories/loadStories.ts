import { dataFile } from '../../lib/siteFile.ts'
import type { Story, StoryFile } from '../../model/story.ts'

let loading: Promise<readonly Story[]> | undefined

/** The stories that come with the map; fetched once. */
export const loadStories = (): Promise<readonly Story[]> => {
  loading ??= fetchStories().catch((error: unknown) => {
    // The next to ask tries anew.
    loading = undefined
    throw error
  })
  return loading
}

const fetchStories = async (): Promise<readonly Story[]> => {
  const response = await dataFile('data/stories.json')
  if (!response.ok) throw new Error(`The stories cannot be loaded: ${response.status}`)
  return ((await response.json()) as StoryFile).stories
}
