import { dataFile } from '../../lib/siteFile.ts'
import { type MapFile, toDataset } from '../../model/dataset.ts'
import type { Allowed } from '../../model/embedded.ts'
import { readEmbedding } from '../../query/address/embedLink.ts'
import { readLink } from '../../query/address/link.ts'
import { type AppStore, createAppStore, type State } from '../../state/store.ts'
import { loadStories } from '../../state/stories/loadStories.ts'
import { play } from '../../state/stories/play.ts'
import { chooseTheme } from '../../state/theme.ts'
import { embed as words } from '../../words/embed.ts'
import { limit } from './limit.ts'
import { isUpright } from './useShape.ts'

export interface Opened {
  readonly store: AppStore
  readonly may: Allowed
  /** What of the address could not be followed. */
  readonly complaint?: string
}

/** Opens the map that stands in the page as its fragment says. */
export const openEmbedded = async (fragment: string): Promise<Opened> => {
  const { may, theme, place, link } = readEmbedding(fragment)
  chooseTheme(theme ?? 'auto')
  const dataset = toDataset((await (await dataFile('data/map.json')).json()) as MapFile)
  const { view: asked, refused } = readLink(link, dataset)
  const { tool: _, ...view } = asked
  const store = createAppStore(dataset, view, isUpright({ width: window.innerWidth, height: window.innerHeight }))
  const found = place === undefined || (await openPlace(store, place, link ? view : undefined))
  limit(store, may)
  if (!found) return { store, may, complaint: words.noStory(place ?? '') }
  return { store, may, ...(refused.length > 0 && { complaint: words.partly }) }
}

const openPlace = async (store: AppStore, place: string, seen: State['view'] | undefined): Promise<boolean> => {
  const [id, step] = place.split('/', 2)
  const story = (await loadStories()).find((one) => one.id === id)
  if (!story) return false
  const index = story.steps.findIndex((one) => one.id === step)
  play(store, story, Math.max(0, index), { by: 'link', ...(seen && { seen }) })
  return true
}
