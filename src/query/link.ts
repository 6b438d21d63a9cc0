import { actorTypes } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { spanOf } from '../model/date.ts'
import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import { validities } from '../model/validity.ts'
import {
  defaultFilters,
  defaultView,
  type Filters,
  layoutNames,
  type Selection,
  supports,
  type View,
} from '../model/view.ts'

/*
 * The address's fragment holds the whole view, as `key=value` pairs of what differs from the view that the map opens
 * with: readable, short, and safe to paste anywhere. What a link may say is limited before it is read.
 */

const longest = 6000
const mostItems = 200

/** Writes a view; the empty text is the view that the map opens with. */
export const writeLink = (view: View): string => {
  const pairs: [string, string][] = []
  const add = (key: string, value: string | undefined) => {
    if (value) pairs.push([key, value])
  }
  add('date', view.date === defaultView.date ? undefined : view.date)
  add('focus', view.focus && `${view.focus.actor}.${view.focus.steps}`)
  add('select', view.selection && `${view.selection.type}.${view.selection.id}`)
  const hidden = hiddenTokens(view.filters)
  add('hide', hidden.join() === hiddenTokens(defaultFilters).join() ? undefined : hidden.join(',') || 'nothing')
  add('support', view.filters.support === 'any' ? undefined : view.filters.support)
  add('parts', view.folded ? undefined : 'apart')
  add('show', view.shown.join(','))
  add('layout', view.layout === 'composed' ? undefined : view.layout)
  add(
    'moved',
    Object.entries(view.moved)
      .map(([id, [x, y]]) => `${id}:${round(x, 4)}:${round(y, 4)}`)
      .join(','),
  )
  add('camera', view.camera && [round(view.camera.x, 0), round(view.camera.y, 0), round(view.camera.zoom, 3)].join(':'))
  return pairs
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%(2C|3A|2F|7E)/g, decodeURIComponent)}`)
    .join('&')
}

/** What a link says of a view, and what it says that could not be followed, each as a key and a value. */
export interface ReadLink {
  readonly view: View
  readonly refused: readonly { readonly key: string; readonly value: string }[]
}

/** Reads the fragment of an address (without its #). What it does not say, or says wrongly, is as the map opens. */
export const readLink = (fragment: string, dataset: Dataset): ReadLink => {
  if (fragment.length > longest) return { view: defaultView, refused: [{ key: 'link', value: `${fragment.length}` }] }
  const refused: { key: string; value: string }[] = []
  let view: View = defaultView
  for (const [key, value] of new URLSearchParams(fragment)) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined
    const read = reader?.(value, dataset, (part) => refused.push({ key, value: part.slice(0, 60) }))
    if (read) view = { ...view, ...read, filters: { ...view.filters, ...read.filters } }
    else if (!reader || read === undefined) refused.push({ key, value: value.slice(0, 60) })
  }
  return { view, refused }
}

type Part = Partial<Omit<View, 'filters'>> & { filters?: Partial<Filters> }
/** Undefined where the value makes no sense; `refuse` names single items that were dropped. */
type Reader = (value: string, dataset: Dataset, refuse: (item: string) => void) => Part | undefined

const readers: Readonly<Record<string, Reader>> = {
  date: (value) => (spanOf(value) ? { date: value } : undefined),
  focus: (value, dataset) => {
    const [actor = '', steps] = splitLast(value, '.')
    return dataset.actor.has(actor) ? { focus: { actor, steps: steps === '2' ? 2 : 1 } } : undefined
  },
  select: (value, dataset) => {
    const dot = value.indexOf('.')
    const selection = { type: value.slice(0, dot), id: value.slice(dot + 1) } as Selection
    return exists(selection, dataset) ? { selection } : undefined
  },
  hide: (value, dataset, refuse) => ({ filters: readHidden(value === 'nothing' ? [] : items(value), dataset, refuse) }),
  support: (value) => among(supports, value, (support) => ({ filters: { support } })),
  parts: (value) => (value === 'apart' ? { folded: false } : undefined),
  show: (value, dataset, refuse) => {
    for (const id of items(value)) if (!dataset.actor.has(id)) refuse(id)
    return { shown: items(value).filter((id) => dataset.actor.has(id)) }
  },
  layout: (value) => among(layoutNames, value, (layout) => ({ layout })),
  moved: (value, dataset, refuse) => {
    const moved: Record<string, readonly [number, number]> = {}
    for (const item of items(value)) {
      const [id = '', x = 'none', y = 'none'] = item.split(':').map((part) => part || 'none')
      const [px, py] = [Number(x), Number(y)]
      if (dataset.actor.has(id) && Math.abs(px) <= 20 && Math.abs(py) <= 20) moved[id] = [px, py]
      else refuse(item)
    }
    return { moved }
  },
  camera: (value) => {
    const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = value.split(':').map(Number)
    return Math.abs(x) < 1e6 && Math.abs(y) < 1e6 && zoom >= 0.01 && zoom <= 20 ? { camera: { x, y, zoom } } : undefined
  },
}

const items = (value: string): string[] => value.split(',').slice(0, mostItems)
const round = (value: number, digits: number): number => Number(value.toFixed(digits))
const splitLast = (value: string, by: string): [string, string] => {
  const at = value.lastIndexOf(by)
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)]
}
const among = <T extends string>(all: readonly T[], value: string, part: (value: T) => Part): Part | undefined => {
  const found = all.find((one) => one === value)
  return found && part(found)
}

const exists = ({ type, id }: Selection, dataset: Dataset): boolean => {
  if (type === 'tie')
    return (
      relations.some((relation) => id.endsWith(`--${relation}`)) &&
      id
        .split('--')
        .slice(0, 2)
        .every((actor) => dataset.actor.has(actor))
    )
  if (type === 'actor' || type === 'article' || type === 'event' || type === 'claim') return dataset[type].has(id)
  return false
}

/* Filters share one list of plain words; those of types are written with hyphens. */
const slug = (type: string): string => type.replaceAll(' ', '-')

const hiddenTokens = (filters: Filters): string[] => [
  ...relations.filter((one) => filters.relations.includes(one)),
  ...statuses.filter((one) => filters.statuses.includes(one)),
  ...validities.filter((one) => filters.validities.includes(one)),
  ...actorTypes.filter((one) => filters.types.includes(one)).map(slug),
  ...[...filters.articles].sort(),
  ...(filters.contested ? ['contested'] : []),
]

const readHidden = (tokens: readonly string[], dataset: Dataset, refuse: (item: string) => void): Partial<Filters> => {
  const known = new Set<string>([
    ...relations,
    ...statuses,
    ...validities,
    ...actorTypes.map(slug),
    ...dataset.article.keys(),
    'contested',
  ])
  for (const token of tokens) if (!known.has(token)) refuse(token)
  const said = new Set(tokens)
  return {
    relations: relations.filter((relation) => said.has(relation)),
    statuses: statuses.filter((status) => said.has(status)),
    validities: validities.filter((validity) => said.has(validity)),
    types: actorTypes.filter((type) => said.has(slug(type))),
    articles: dataset.articles.map((article) => article.id).filter((id) => said.has(id)),
    contested: said.has('contested'),
  }
}
