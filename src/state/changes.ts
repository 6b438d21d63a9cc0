import type { ActorType } from '../model/actor.ts'
import { defaultFilters, type Filters, type Support } from '../model/filters.ts'
import type { Relation } from '../model/relation.ts'
import type { Status } from '../model/status.ts'
import type { Validity } from '../model/validity.ts'
import { type Camera, defaultView, type LayoutName, type Selection, type View } from '../model/view.ts'

/*
 * Every change of the view is a pure function of what the reader chose and the view before. A change that can be undone
 * carries the name of the sentence that tells it (in the catalogue, under `undone`).
 */
export interface Change {
  readonly name: ChangeName
  readonly apply: (view: View) => View
}

export type ChangeName =
  | 'date'
  | 'filter'
  | 'focus'
  | 'show'
  | 'fold'
  | 'layout'
  | 'move'
  | 'reset'
  | 'signs'
  | 'open'
  | 'select'
  | 'camera'
  | 'lens'
  | 'tool'
  | 'question'
  | 'arrange'
  | 'step'
  | 'answer'

const looking: readonly ChangeName[] = ['select', 'camera', 'lens', 'tool', 'question', 'arrange', 'step', 'answer']

/** Looking around is not undone; the browser's own "back" leads out of a selection or a lens. */
export const isUndoable = (name: ChangeName): boolean => !looking.includes(name)

/** A view as another one had it, looked at as this one is: the selection, the lens and what is arranged in it stay. */
export const lookedAtAs = (
  { selection, question, tool, lens, matrix, timeline, table, balance }: View,
  { selection: _, question: __, tool: ___, ...other }: View,
): View => ({
  ...other,
  lens,
  matrix,
  timeline,
  table,
  balance,
  ...(selection && { selection }),
  ...(question && { question }),
  ...(tool && { tool }),
})

const without = <T>(all: readonly T[], item: T): T[] => all.filter((one) => one !== item)
const toggled = <T>(all: readonly T[], item: T): T[] => (all.includes(item) ? without(all, item) : [...all, item])

const filter = (alter: (filters: Filters) => Partial<Filters>): Change => ({
  name: 'filter',
  apply: (view) => ({ ...view, filters: { ...view.filters, ...alter(view.filters) } }),
})

export const toggleRelation = (relation: Relation): Change =>
  filter(({ relations }) => ({ relations: toggled(relations, relation) }))
export const toggleStatus = (status: Status): Change =>
  filter(({ statuses }) => ({ statuses: toggled(statuses, status) }))
export const toggleValidity = (validity: Validity): Change =>
  filter(({ validities }) => ({ validities: toggled(validities, validity) }))
export const toggleType = (type: ActorType): Change => filter(({ types }) => ({ types: toggled(types, type) }))
export const toggleArticle = (id: string): Change => filter(({ articles }) => ({ articles: toggled(articles, id) }))
/** Lets every article speak but these. */
export const silenceArticles = (articles: readonly string[]): Change => filter(() => ({ articles }))
export const toggleContested = (): Change => filter(({ contested }) => ({ contested: !contested }))
export const setSupport = (support: Support): Change => filter(() => ({ support }))
/** Shows everything that filters hide, denied ties included; what ended stays as the reader has it. */
export const showAllFiltered = (): Change =>
  filter(({ validities }) => ({
    ...defaultFilters,
    statuses: [],
    validities: validities.filter((one) => one === 'ended'),
  }))
export const resetFilters = (): Change => filter(() => defaultFilters)

export const setDate = (date: string): Change => ({ name: 'date', apply: (view) => ({ ...view, date }) })

/** Focus on an actor; on nobody where none is given. */
export const focusOn = (actor?: string, steps: 1 | 2 = 1): Change => ({
  name: 'focus',
  apply: ({ focus: _, camera: __, ...view }) => (actor ? { ...view, focus: { actor, steps } } : view),
})

/** Puts an actor on the map that does not open with it. */
export const showActor = (id: string): Change => ({
  name: 'show',
  apply: (view) => (view.shown.includes(id) ? view : { ...view, shown: [...view.shown, id] }),
})
export const hideActor = (id: string): Change => ({
  name: 'show',
  apply: (view) => ({ ...view, shown: without(view.shown, id) }),
})

export const toggleFolding = (): Change => ({ name: 'fold', apply: (view) => ({ ...view, folded: !view.folded }) })

export const setLayout = (layout: LayoutName): Change => ({
  name: 'layout',
  apply: ({ camera: _, ...view }) => ({ ...view, layout, moved: {} }),
})

export const moveActor = (id: string, to: readonly [number, number]): Change => ({
  name: 'move',
  apply: (view) => ({ ...view, moved: { ...view.moved, [id]: to } }),
})
/** Puts dragged actors back where the layout has them. */
export const resetPositions = (): Change => ({ name: 'move', apply: (view) => ({ ...view, moved: {} }) })

/** A whole view, as a file has it. */
export const openView = (view: View): Change => ({ name: 'open', apply: () => view })

/** Shows the ties that a question has kept back. */
export const showWithheld = (): Change => ({ name: 'answer', apply: ({ withheld: _, ...view }) => view })

/** The view that the map opens with, in the lens and with the selection that the reader has. */
export const resetView = (): Change => ({
  name: 'reset',
  apply: ({ selection, lens }) => ({ ...defaultView, lens, ...(selection && { selection }) }),
})

export const select = (selection?: Selection): Change => ({
  name: 'select',
  apply: ({ selection: _, ...view }) => (selection ? { ...view, selection } : view),
})

/** Without a camera the whole map is fitted into the window. */
export const setCamera = (camera?: Camera): Change => ({
  name: 'camera',
  apply: ({ camera: _, ...view }) => (camera ? { ...view, camera } : view),
})
