import { refusalInWords } from '../../exchange/refusal.ts'
import { readTale } from '../../exchange/taleLink.ts'
import type { Story } from '../../model/story.ts'
import { writing as words } from '../../words/writing.ts'
import { type AppStore, fault, tell } from '../store.ts'
import { play } from '../stories/play.ts'
import { keepNew, type OwnStory } from './ownStories.ts'

/** Follows a story that came with a link, without keeping it. What cannot be read is told, and all stays as it was. */
export const openTale = (store: AppStore, code: string, step?: string): boolean => {
  const read = readTale(code)
  if (!read.ok) {
    fault(store, {
      title: words.refusedLink,
      list: read.error.map((refusal) => refusalInWords(words.refusedLinkName, refusal)),
    })
    return true
  }
  const { story } = read.value
  if (story.steps.length === 0) return false
  origins.set(story, read.value.map)
  const index = story.steps.findIndex(({ id }) => id === step)
  play(store, story, Math.max(0, index), { by: 'link', tale: code })
  return true
}

/** The maps that those stories were made on. */
const origins = new WeakMap<Story, OwnStory['map']>()

/** Keeps the story that is followed, and goes on in what is kept. */
export const keepTale = async (store: AppStore): Promise<void> => {
  const { playing } = store.getState()
  const map = playing && origins.get(playing.story)
  if (!map) return
  const { value } = await keepNew({ map, story: playing.story })
  store.setState(({ playing: now }) => {
    if (!now) return {}
    const { tale: _, ...rest } = now
    return { playing: { ...rest, story: value.story } }
  })
  tell(store, words.keptNow(value.story.title))
}
