import { editOf, type History, historyOf, redoneOf, sealed, undoneOf } from '../../model/history.ts'
import type { Story } from '../../model/story.ts'
import { nextStepId, type StoryEdit, type StoryEditName, takeOver } from '../../model/storyEdits.ts'
import { writing as words } from '../../words/writing.ts'
import { type Keeper, openKeeper } from '../kept/keeper.ts'
import type { Entry } from '../kept/shelf.ts'
import { type AppStore, tell } from '../store.ts'
import { forgetOpen, rememberOpen } from './openHere.ts'
import { besideStory, newEntry, type OwnStory, ownDrafts, ownStories, titleBeside } from './ownStories.ts'
import { flushFields } from './pending.ts'
import { forgetTyped, hasTyped, type TypedField, takeTyped } from './typing.ts'
import type { Writing } from './writing.ts'

interface Desk {
  readonly keeper: Keeper<OwnStory>
  readonly leave: () => void
}
let desk: Desk | undefined

/** Opens a story of the reader's own beside the map, at the step that was open last. */
export const openWriting = async (store: AppStore, entry: Entry<OwnStory>, asked = true): Promise<void> => {
  closeWriting(store)
  const shelf = ownStories()
  const keeper = openKeeper(shelf, entry, besideStory, (kept, before) => followKept(store, kept, before))
  const stop = shelf.hear(() => void followOthers(store))
  const flush = () => flushFields()
  const flushHidden = () => document.visibilityState === 'hidden' && flush()
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flushHidden)
  desk = {
    keeper,
    leave: () => {
      stop()
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flushHidden)
    },
  }
  rememberOpen(entry.id)
  const { story } = entry.value
  const last = (
    await ownDrafts()
      .get(entry.id)
      .catch(() => undefined)
  )?.value.step
  const isThere = story.steps.some(({ id }) => id === last)
  store.setState({
    writing: { history: historyOf(story), low: false, asked, ...(isThere && last && { step: last }) },
  })
  for (const typed of takeTyped(entry.id, entry.saved, !asked)) edit(store, typed)
}

/** Goes on with the story that was edited last; where there is none, one begins. */
export const beginStory = async (store: AppStore): Promise<void> => {
  const [last] = await ownStories().list()
  if (last) await openWriting(store, last)
  else await newStory(store)
}

/** Begins an empty story, which is kept with its first edit. */
export const newStory = (store: AppStore): Promise<void> => openWriting(store, emptyEntry(store))

const emptyEntry = (store: AppStore, id?: string): Entry<OwnStory> => {
  const { title, version } = store.getState().dataset
  const story: Story = { id: 'new', title: words.untitled, summary: '', audience: '', minutes: 20, steps: [] }
  return newEntry({ map: { title, version }, story }, id)
}

/** Opens the story again that was being made here when the page went, with what had been typed into one that was not kept yet. */
export const reopen = async (store: AppStore, id: string): Promise<boolean> => {
  const entry = (await ownStories().get(id)) ?? (hasTyped(id) ? emptyEntry(store, id) : undefined)
  if (!entry || store.getState().writing) return false
  await openWriting(store, entry, false)
  return true
}

/** Closes the panel; the story is kept. */
export const closeWriting = (store: AppStore): void => {
  flushFields()
  desk?.leave()
  desk = undefined
  forgetOpen()
  const { writing: _, ...rest } = store.getState()
  store.setState(rest, true)
}

/** Edits the story. What happens within one `run`, such as typing into one field, is undone as one. */
export const edit = (store: AppStore, { name, apply }: StoryEdit, run?: string): void =>
  go(store, (history) => editOf(history, apply(history.now), name, run))

/** Ends a run: the reader has left the field. */
export const endRun = (store: AppStore): void => go(store, sealed)

/** Takes the last edit back. Returns its name. */
export const undoEdit = (store: AppStore): StoryEditName | undefined => {
  flushFields()
  const name = store.getState().writing?.history.past.at(-1)?.name
  go(store, undoneOf)
  return name
}
export const redoEdit = (store: AppStore): StoryEditName | undefined => {
  flushFields()
  const name = store.getState().writing?.history.future.at(-1)?.name
  go(store, redoneOf)
  return name
}

/** Opens the editor of a step; the list of all without one. */
export const openStep = (store: AppStore, step?: string): void => {
  const { writing } = store.getState()
  if (!writing) return
  flushFields()
  alter(store, ({ step: _, ...rest }) => ({ ...rest, history: sealed(rest.history), ...(step && { step }) }))
  // Where the reader is, is no edit: the last window to say so is right.
  void ownDrafts()
    .put(writing.history.now.id, { step: step ?? '' })
    .catch(() => undefined)
}

export const lowerWriting = (store: AppStore, low: boolean): void => alter(store, (writing) => ({ ...writing, low }))

/** The id that the next step will have. */
export const comingStep = (store: AppStore): string | undefined => {
  const { writing } = store.getState()
  return writing && nextStepId(writing.history.now)
}

/** What was typed into a field needs no note any more once it is kept. */
export const onceKept = (story: string, field: TypedField, text: string): void => {
  const keeper = desk?.keeper
  void keeper?.idle().then(
    () => keeper.entry().kept && forgetTyped(story, field, text),
    () => undefined,
  )
}

/** When all that was edited is in storage. */
export const writingIdle = async (): Promise<void> => {
  await desk?.keeper.idle()
}

const alter = (store: AppStore, next: (writing: Writing) => Writing): void => {
  const { writing } = store.getState()
  if (writing) store.setState({ writing: next(writing) })
}

const go = (store: AppStore, next: (history: History<Story, StoryEditName>) => History<Story, StoryEditName>): void => {
  const { writing } = store.getState()
  if (!writing) return
  const history = next(writing.history)
  const { step, ...rest } = writing
  const isThere = history.now.steps.some(({ id }) => id === step)
  store.setState({ writing: { ...rest, history, ...(step && isThere && { step }) } })
  if (history.now !== writing.history.now) keepNow(store)
}

const keepNow = (store: AppStore): void => {
  const { writing } = store.getState()
  if (!writing || !desk) return
  desk.keeper.keep({ map: desk.keeper.entry().value.map, story: writing.history.now })
}

/** Where another window had saved meanwhile, what is written here goes on under another name. */
const followKept = (store: AppStore, kept: Entry<OwnStory>, before: Entry<OwnStory>): void => {
  const { writing } = store.getState()
  if (kept.id === before.id || !writing) return
  const elsewhere = (story: Story): Story => ({ ...story, id: kept.id, title: titleBeside(story.title) })
  const { now, past, future, ...rest } = writing.history
  const turned = (turn: (typeof past)[number]) => ({ ...turn, value: elsewhere(turn.value) })
  const history = { ...rest, now: elsewhere(now), past: past.map(turned), future: future.map(turned) }
  store.setState({ writing: { ...writing, history } })
  rememberOpen(kept.id)
  tell(store, words.apart(history.now.title))
  if (history.now.title !== kept.value.story.title || now.steps !== kept.value.story.steps) keepNow(store)
}

/** Another window has saved this story, and nothing of ours waits: we go on from there. */
const followOthers = async (store: AppStore): Promise<void> => {
  const here = desk
  if (!here) return
  const { id, count } = here.keeper.entry()
  const entry = await ownStories().get(id)
  if (!entry || entry.count <= count || desk !== here) return
  flushFields()
  if (!here.keeper.adopt(entry)) return
  const { writing } = store.getState()
  if (!writing) return
  const { name, apply } = takeOver(entry.value.story)
  alter(store, (now) => ({ ...now, history: editOf(now.history, apply(now.history.now), name) }))
  tell(store, words.alsoChanged)
}
