import type { Dataset } from '../../model/dataset.ts'
import { spanOf } from '../../model/date.ts'
import { defaultFilters } from '../../model/filters.ts'
import { relations } from '../../model/relation.ts'
import type { Tool } from '../../model/tool.ts'
import type { View } from '../../model/view.ts'
import { readHidden, writeHidden } from './filterKeys.ts'
import type { Key } from './key.ts'

/** The tool that is open: its name, and what it was asked, with colons between. */
export const toolKey: Readonly<Record<'tool', Key>> = {
  tool: {
    write: ({ tool }: View) => tool && writeTool(tool).join(':').replace(/:+$/, ''),
    read: (value, { dataset, refuse }) => {
      const tool = readTool(value.split(':'), dataset, refuse)
      return tool && { tool }
    },
  },
}

const writeTool = (tool: Tool): string[] => {
  if (tool.type === 'paths') return [tool.type, tool.from ?? '', tool.to ?? '', tool.avoid.join('.')]
  if (tool.type === 'measures') return [tool.type, tool.over?.join('.') ?? '']
  if (tool.type === 'dates')
    return [
      tool.type,
      tool.date,
      tool.filters ? (writeHidden(tool.filters) ?? 'as-opened').replaceAll(',', '.') : '',
      tool.filters && tool.filters.support !== 'any' ? tool.filters.support : '',
    ]
  return [tool.type]
}

const readTool = (
  [type, first = '', second = '', third = '']: readonly string[],
  dataset: Dataset,
  refuse: (item: string) => void,
): Tool | undefined => {
  if (type === 'words') return { type }
  if (type === 'measures') {
    const over = relations.filter((relation) => first.split('.').includes(relation))
    return { type, ...(over.length > 0 && { over }) }
  }
  if (type === 'paths') {
    for (const id of [first, second]) if (id && !dataset.actor.has(id)) refuse(id)
    const avoid = third.split('.')
    return {
      type,
      ...(dataset.actor.has(first) && { from: first }),
      ...(dataset.actor.has(second) && { to: second }),
      avoid: relations.filter((relation) => avoid.includes(relation)),
    }
  }
  if (type === 'dates' && spanOf(first)) {
    if (!second) return { type, date: first }
    const words = second === 'nothing' ? [] : second.split('.').slice(0, 200)
    const hidden = second === 'as-opened' ? defaultFilters : readHidden(words, dataset, refuse)
    return {
      type,
      date: first,
      filters: { ...hidden, support: third === 'one' || third === 'several' ? third : 'any' },
    }
  }
  return undefined
}
