import { createStore } from 'zustand/vanilla'
import type { Box } from '../lib/box.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Story } from '../model/story.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import type { Insets } from '../scene/frame.ts'
import { type Change, type ChangeName, isUndoable, lookedAtAs, setCamera } from './changes.ts'
import type { Playing } from './stories/playing.ts'
import type { Writing } from './writing/writing.ts'

/** All that the application remembers while it is open. What of it outlives the page: see persistence.ts. */
export interface State {
  readonly dataset: Dataset
  readonly view: View
  /** Views that can be returned to, the latest last, each with the name of the change that left it. */
  readonly past: readonly Past[]
  /** What was changed last, for the address: whether it starts an entry in the browser's history. */
  readonly last: ChangeName | 'undo' | 'link'
  /** Whether the window is as narrow as a phone's: the map then has its own composition. */
  readonly narrow: boolean
  readonly panel?: Panel
  /** The set that practice or the coding exercise starts with, as a link or a button names it. */
  readonly startWith?: string
  /** The story that is being followed. */
  readonly playing?: Playing
  /** What was answered in this visit, by the address of the step; nothing where the answer was only looked at. */
  readonly given?: Readonly<Record<string, readonly string[]>>
  /** The part of the sheet that a story brings into view, while the reader has not moved the camera. */
  readonly aim?: Box
  /** The actors and ties that a story points at, by their ids: their names are always there. */
  readonly lit?: ReadonlySet<string>
  /** What a story takes of the window, where that is not what panels take. */
  readonly room?: Partial<Insets>
  /** The story whose link is shown. */
  readonly sharing?: Story
  /** The story that is being made. */
  readonly writing?: Writing
  /** Where the last change of the date led from, and the ties that it brought. */
  readonly passage?: { readonly from: string; readonly appeared: readonly Tie[] }
  /** What the open tool or lens points at; every lens shows it. */
  readonly spotlight?: Spotlight
  /** Why a file was not opened, line by line. */
  readonly faults?: Faults
  /** One sentence for everybody; said by screen readers as well. */
  readonly notice?: Notice
}

/** A view that can be returned to. */
interface Past {
  readonly view: View
  readonly left: ChangeName
  /** Where another map was opened: the one that was there. */
  readonly dataset?: Dataset
}

export interface Faults {
  readonly title: string
  readonly list: readonly string[]
}

/** What lies over the map, apart from the dossier. */
export type Panel =
  | 'stories'
  | 'practice'
  | 'coding'
  | 'story'
  | 'search'
  | 'share'
  | 'export'
  | 'about'
  | 'cite'
  | 'glossary'
  | 'shortcuts'
  | 'filters'
  | 'list'

/** Some ties and actors, by their ids, such as those of a path. */
export interface Spotlight {
  readonly actors: readonly string[]
  readonly ties: readonly string[]
}

export interface Notice {
  readonly text: string
  /** What it offers beside the sentence: to undo what it tells of, to list what changed. */
  readonly offers: readonly ('undo' | 'changes')[]
}

const mostUndone = 100

export const createAppStore = (dataset: Dataset, view: View, narrow = false) =>
  createStore<State>(() => ({ dataset, view, past: [], last: 'link', narrow }))
export type AppStore = ReturnType<typeof createAppStore>

/** Applies a change; a change that changes nothing leaves no trace. */
export const change = (store: AppStore, { name, apply }: Change): void => {
  const { view, past } = store.getState()
  const next = apply(view)
  if (next === view || JSON.stringify(next) === JSON.stringify(view)) return
  const kept = isUndoable(name) ? [...past, { view, left: name }].slice(-mostUndone) : past
  store.setState({ view: next, past: kept, last: name })
}

/**
 * Returns to the view before the last change that can be undone. The lens and the selection stay, unless a file had brought
 * others. Tells which change it was.
 */
export const undo = (store: AppStore): ChangeName | undefined => {
  const { view, past } = store.getState()
  const before = past.at(-1)
  if (!before) return undefined
  store.setState({
    view: before.left === 'open' ? before.view : lookedAtAs(view, before.view),
    past: past.slice(0, -1),
    last: 'undo',
    ...(before.dataset && { dataset: before.dataset }),
  })
  return before.left
}

export const openPanel = (store: AppStore, panel: Panel): void => store.setState({ panel })
export const closePanel = (store: AppStore): void => {
  const { panel: _, ...rest } = store.getState()
  store.setState(rest, true)
}

/** Points at something in every lens, or no longer at anything. */
export const shine = (store: AppStore, spotlight?: Spotlight): void => {
  const { spotlight: _, ...rest } = store.getState()
  store.setState(spotlight ? { ...rest, spotlight } : rest, true)
}

/** Fits the whole map into the window, whatever a story brings into view. */
export const showWhole = (store: AppStore): void => {
  const { aim: _, ...rest } = store.getState()
  store.setState(rest, true)
  change(store, setCamera())
}

export const tell = (store: AppStore, text: string, offers: Notice['offers'] = []): void =>
  store.setState({ notice: { text, offers } })
export const hush = (store: AppStore): void => {
  const { notice: _, ...rest } = store.getState()
  store.setState(rest, true)
}

/** Replaces the map by another one, at a view of it. */
export const openDataset = (store: AppStore, dataset: Dataset, view: View): void => {
  const { past, ...before } = store.getState()
  const kept: Past = { view: before.view, dataset: before.dataset, left: 'open' }
  store.setState({ dataset, view, past: [...past, kept].slice(-mostUndone), last: 'link' })
}

/** Says why a file was not opened, or no longer. */
export const fault = (store: AppStore, faults?: Faults): void => {
  const { faults: _, ...rest } = store.getState()
  store.setState(faults ? { ...rest, faults } : rest, true)
}
