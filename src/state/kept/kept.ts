import { inDatabase, NoDatabase, readRaw } from './database.ts'
import { inMemory } from './memory.ts'
import { type News, openNews } from './news.ts'
import type { Place } from './record.ts'
import { createTroubles, note, type Troubles } from './troubles.ts'

/** What the reader has made and the browser keeps, with what goes wrong about it. */
export interface Kept {
  readonly place: Place
  readonly news: News
  readonly troubles: Troubles
}

/** Opens the storage of the browser; without one, things are kept as long as the page is open, and that is told. */
export const openKept = (name = 'allegiances'): Kept => {
  const troubles = createTroubles()
  // A store of this name that is not ours is left alone; another one beside it is used. The last resort is the page itself.
  const places: readonly Place[] = [inDatabase(name), inDatabase(`${name}-2`), inMemory()]
  let level = 0
  const either = async <T>(use: (place: Place) => Promise<T>, from = level): Promise<T> => {
    try {
      return await use(places[from] as Place)
    } catch (error) {
      if (!(error instanceof NoDatabase)) throw error
      level = Math.max(level, error.isStrange ? from + 1 : 2)
      note(troubles, { kind: error.why, ...(error.why !== 'none' && { raw: () => readRaw(name) }) })
      return either(use, level)
    }
  }
  return {
    place: {
      readAll: (collection) => either((place) => place.readAll(collection)),
      alter: (collection, decide) => either((place) => place.alter(collection, decide)),
    },
    news: openNews(`${name}.kept`),
    troubles,
  }
}

let ours: Kept | undefined

/** The one of this page. */
export const theKept = (): Kept => {
  ours ??= openKept()
  return ours
}
