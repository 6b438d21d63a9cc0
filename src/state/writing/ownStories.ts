import { readerStorySchema } from '../../exchange/readerStory.ts'
import type { CarriedStory } from '../../exchange/storyFile.ts'
import { ownStoryPrefix, type Story } from '../../model/story.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { writing as words } from '../../words/writing.ts'
import { theKept } from '../kept/kept.ts'
import { type Beside, type Entry, type Kind, openShelf, type Shelf } from '../kept/shelf.ts'

/** A story of the reader's own, with the map that it was made on. */
export type OwnStory = CarriedStory

const kind: Kind<OwnStory> = {
  name: 'stories',
  version: 1,
  read: (value) => {
    const { map, story } = (value ?? {}) as { readonly map?: Partial<OwnStory['map']>; readonly story?: unknown }
    const read = readerStorySchema.safeParse(story)
    if (!read.success || typeof map?.title !== 'string' || typeof map.version !== 'string') return undefined
    return { map: { title: map.title, version: map.version }, story: read.data }
  },
}

/** Which step of a story was open last. */
interface Draft {
  readonly step: string
}
const draftKind: Kind<Draft> = {
  name: 'drafts',
  version: 1,
  read: (value) => (typeof (value as Partial<Draft> | null)?.step === 'string' ? (value as Draft) : undefined),
}

let stories: Shelf<OwnStory> | undefined
/** The stories that are kept on this device. */
export const ownStories = (): Shelf<OwnStory> => {
  stories ??= openShelf(theKept(), kind)
  return stories
}

let drafts: Shelf<Draft> | undefined
export const ownDrafts = (): Shelf<Draft> => {
  drafts ??= openShelf(theKept(), draftKind)
  return drafts
}

/** An id that no story of the map has, and none made elsewhere. */
const freshStoryId = (): string => {
  const letters = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36))
  return `${ownStoryPrefix}${letters.join('')}`
}

/** A story as a new one among the reader's own, not kept yet; its place among the stories of the map is not carried along. */
export const newEntry = ({ map, story }: OwnStory, id = freshStoryId(), title = story.title): Entry<OwnStory> => {
  const { place: _, ...rest } = story
  const own: Story = { ...rest, id, title: title.slice(0, mostOf.title) }
  return { id, value: { map: { title: map.title, version: map.version }, story: own }, count: 0, saved: 0, kept: false }
}

/** Keeps a story as a new one. */
export const keepNew = async (own: OwnStory, title?: string): Promise<Entry<OwnStory>> => {
  const { id, value } = newEntry(own, undefined, title)
  return ownStories().put(id, value)
}

/** Brings back what was deleted, as it was. */
export const bringBack = ({ id, value }: Entry<OwnStory>): Promise<Entry<OwnStory>> => ownStories().put(id, value)

/** Where another window has saved the same story meanwhile, this one stands beside it. */
export const besideStory: Beside<OwnStory> = ({ map, story }) => {
  const id = freshStoryId()
  return { id, value: { map, story: { ...story, id, title: titleBeside(story.title) } } }
}

/** "The common enemy (from another window)", within what a title may hold. */
export const titleBeside = (title: string): string => {
  const room = mostOf.title - words.otherWindow('').length
  return words.otherWindow(title.slice(0, room))
}
