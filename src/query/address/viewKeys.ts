import type { Dataset } from '../../model/dataset.ts'
import { spanOf } from '../../model/date.ts'
import { relations } from '../../model/relation.ts'
import { defaultView, layoutNames, lenses, type Selection } from '../../model/view.ts'
import { among, items, type Key, round } from './key.ts'

/** What every lens shows: the lens itself, the date, whom it is about. */
export const viewKeys: Readonly<Record<'lens' | 'date' | 'focus' | 'withhold' | 'select', Key>> = {
  lens: {
    write: ({ lens }) => (lens === 'map' ? undefined : lens),
    read: (value) => among(lenses, value, (lens) => ({ lens })),
  },
  date: {
    write: ({ date }) => (date === defaultView.date ? undefined : date),
    read: (value) => (spanOf(value) ? { date: value } : undefined),
  },
  focus: {
    write: ({ focus }) => focus && `${focus.actor}.${focus.steps}`,
    read: (value, { dataset }) => {
      const at = value.lastIndexOf('.')
      const [actor, steps] = at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)]
      return dataset.actor.has(actor) ? { focus: { actor, steps: steps === '2' ? 2 : 1 } } : undefined
    },
  },
  withhold: {
    write: ({ withheld }) => withheld,
    read: (value, { dataset }) => {
      const [a, b, more] = value.split('--', 3)
      const known = a && b && more === undefined && a < b && dataset.actor.has(a) && dataset.actor.has(b)
      return known ? { withheld: value } : undefined
    },
  },
  select: {
    write: ({ selection }) => selection && `${selection.type}.${selection.id}`,
    read: (value, { dataset }) => {
      const dot = value.indexOf('.')
      const selection = { type: value.slice(0, dot), id: value.slice(dot + 1) } as Selection
      return exists(selection, dataset) ? { selection } : undefined
    },
  },
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

/** Who stands on the map, where, and from where it is looked at. */
export const mapKeys: Readonly<Record<'parts' | 'show' | 'layout' | 'moved' | 'camera', Key>> = {
  parts: {
    write: ({ folded }) => (folded ? undefined : 'apart'),
    read: (value) => (value === 'apart' ? { folded: false } : undefined),
  },
  show: {
    write: ({ shown }) => shown.join(','),
    read: (value, { dataset, refuse }) => {
      const ids = items(value, refuse)
      for (const id of ids) if (!dataset.actor.has(id)) refuse(id)
      return { shown: ids.filter((id) => dataset.actor.has(id)) }
    },
  },
  layout: {
    write: ({ layout }) => (layout === 'composed' ? undefined : layout),
    read: (value) => among(layoutNames, value, (layout) => ({ layout })),
  },
  moved: {
    write: ({ moved }) =>
      Object.entries(moved)
        .map(([id, [x, y]]) => `${id}:${round(x, 4)}:${round(y, 4)}`)
        .join(','),
    read: (value, { dataset, refuse }) => {
      const moved: Record<string, readonly [number, number]> = {}
      for (const item of items(value, refuse)) {
        const [id = '', x = 'none', y = 'none'] = item.split(':').map((part) => part || 'none')
        const [px, py] = [Number(x), Number(y)]
        if (dataset.actor.has(id) && Math.abs(px) <= 20 && Math.abs(py) <= 20) moved[id] = [px, py]
        else refuse(item)
      }
      return { moved }
    },
  },
  camera: {
    write: ({ camera }) => camera && [round(camera.x, 0), round(camera.y, 0), round(camera.zoom, 3)].join(':'),
    read: (value) => {
      const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = value.split(':').map(Number)
      const sane = Math.abs(x) < 1e6 && Math.abs(y) < 1e6 && zoom >= 0.01 && zoom <= 20
      return sane ? { camera: { x, y, zoom } } : undefined
    },
  },
}
