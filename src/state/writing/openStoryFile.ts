import { refusalInWords } from '../../exchange/refusal.ts'
import { readStory } from '../../exchange/storyFile.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import { findingsIn } from '../../query/stories/findingsIn.ts'
import { storyMarkup } from '../../rules/story/storyMarkup.ts'
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
    fault(store, { title: words.refusedFile(name), list: read.error.map((refusal) => refusalInWords(name, refusal)) })
    return
  }
  const { story } = read.value
  // The same file opened twice is one story.
  const same = (await ownStories().list()).find(({ value }) => isSame(value.story, story))
  const entry = same ?? (await keepNew(read.value))
  fault(store)
  closePanel(store)
  const said = words.opened(story.title || words.untitled)
  if (story.steps.length > 0) play(store, entry.value.story)
  else await openWriting(store, entry)
  tell(store, [said, ...oddIn(story, store.getState().dataset)].join(' '))
}

/** So many are named. */
const mostNamed = 3

/** What a reader is told of a story that is not all of this map, or not plain: each thing by its name. */
const oddIn = (story: Story, dataset: Dataset): string[] => {
  const findings = findingsIn(story, dataset)
  const plain = new Set([...storyMarkup.check(story, { dataset, refusedIn: () => [] })].map(({ at }) => at.join()))
  const others = findings.filter(({ at }) => !plain.has(at.join()))
  const isUnknown = (id: unknown): id is string =>
    typeof id === 'string' && !dataset.actor.has(id) && !dataset.claim.has(id) && !dataset.fact.has(id)
  const named = others.map(({ at }) => {
    const value = at.reduce<unknown>((within, key) => (within as Record<string, unknown> | undefined)?.[key], story)
    return at.at(-1) !== 'view' && isUnknown(value) ? value : undefined
  })
  const unknown = [...new Set(named.filter((id) => id !== undefined))]
  const unsound = named.filter((id) => id === undefined).length
  return [
    ...(unknown.length > 0
      ? [words.missing(unknown.slice(0, mostNamed), Math.max(0, unknown.length - mostNamed))]
      : []),
    ...(unsound > 0 ? [words.unsound(unsound)] : []),
    ...(plain.size > 0 ? [words.asText] : []),
  ]
}

/** Whatever they are called by, and whatever order a file has its keys in. */
const isSame = (one: Story, other: Story): boolean => text(one) === text(other)

const text = ({ id: _, place: __, ...story }: Story): string =>
  JSON.stringify(story, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
