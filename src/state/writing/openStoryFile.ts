import { refusalInWords } from '../../exchange/refusal.ts'
import { readStory } from '../../exchange/storyFile.ts'
import type { Story } from '../../model/story.ts'
import { findingsIn } from '../../query/stories/findingsIn.ts'
import { en } from '../../words/en.ts'
import { writing as words } from '../../words/writing.ts'
import { type AppStore, closePanel, fault, tell } from '../store.ts'
import { play } from '../stories/play.ts'
import { keepNew, ownStories } from './ownStories.ts'
import { openWriting } from './write.ts'

/**
 * Takes a story file among the reader's own stories and opens it: to follow, or to write on where it has no step yet. What it names that
 * is not on this map stays in it and is told.
 */
export const openStoryFile = async (store: AppStore, name: string, content: string): Promise<void> => {
  const read = readStory(content)
  if (!read.ok) {
    fault(store, { title: en.load.refused(name), list: read.error.map((refusal) => refusalInWords(name, refusal)) })
    return
  }
  const { story } = read.value
  // The same file opened twice is one story.
  const same = (await ownStories().list()).find(({ value }) => isSame(value.story, story))
  const entry = same ?? (await keepNew(read.value))
  fault(store)
  closePanel(store)
  const missing = findingsIn(story, store.getState().dataset).length
  const said = words.opened(story.title || words.untitled)
  if (story.steps.length > 0) play(store, entry.value.story)
  else await openWriting(store, entry)
  tell(store, missing > 0 ? `${said} ${words.missing(missing)}` : said)
}

/** Whatever they are called by, and whatever order a file has its keys in. */
const isSame = (one: Story, other: Story): boolean => text(one) === text(other)

const text = ({ id: _, place: __, ...story }: Story): string =>
  JSON.stringify(story, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
