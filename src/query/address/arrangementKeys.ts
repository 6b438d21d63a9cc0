import { campsShown } from '../../model/balanceView.ts'
import { defaultMatrix, matrixOrders } from '../../model/matrixView.ts'
import { type SignReading, softStatuses } from '../../model/sign.ts'
import { defaultTable, type Sorting, type TableView, tableSubjects } from '../../model/tableView.ts'
import { defaultTimeline, laneOrders } from '../../model/timelineView.ts'
import { among, items, type Key, readPiece, writePiece } from './key.ts'

/** The names of a table's columns are short words; what cells must contain is not long either. */
const column = /^[a-z-]{1,30}$/i
const longestSought = 300

/** How single lenses are arranged. */
export const arrangementKeys: Readonly<
  Record<'question' | 'matrix' | 'sequence' | 'lanes' | 'table' | 'triad' | 'camps' | 'signs' | 'use', Key>
> = {
  question: {
    write: ({ question }) => question,
    read: (value, { dataset }) =>
      dataset.disagreements.some(({ id }) => id === value) ? { question: value } : undefined,
  },
  matrix: {
    write: ({ matrix: { order, heat } }) =>
      [order === defaultMatrix.order ? '' : order, heat ? 'heat' : ''].filter(Boolean).join(','),
    read: (value, { view, refuse }) => {
      const words = items(value, refuse)
      const order = matrixOrders.find((one) => words.includes(one)) ?? defaultMatrix.order
      for (const word of words) if (word !== order && word !== 'heat') refuse(word)
      return { matrix: { ...view.matrix, order, heat: words.includes('heat') } }
    },
  },
  sequence: {
    write: ({ matrix: { sequence } }) => sequence.join(','),
    read: (value, { view, dataset, refuse }) => {
      const ids = [...new Set(items(value, refuse))]
      for (const id of ids) if (!dataset.actor.has(id)) refuse(id)
      const sequence = ids.filter((id) => dataset.actor.has(id))
      return { matrix: { ...view.matrix, sequence } }
    },
  },
  lanes: {
    write: ({ timeline: { order } }) => (order === defaultTimeline.order ? undefined : order),
    read: (value) => among(laneOrders, value, (order) => ({ timeline: { order } })),
  },
  table: {
    write: ({ table }) => writeTable(table),
    read: (value, { refuse }) => ({ table: readTable(value, refuse) }),
  },
  triad: {
    write: ({ balance }) => balance.triad?.join(','),
    read: (value, { view, dataset }) => {
      const [a, b, c, more] = value.split(',', 4)
      if (!a || !b || !c || more !== undefined || !(a < b && b < c)) return undefined
      const known = [a, b, c].every((id) => dataset.actor.has(id))
      return known ? { balance: { ...view.balance, triad: [a, b, c] } } : undefined
    },
  },
  camps: {
    write: ({ balance: { camps } }) => (camps === 'none' ? undefined : camps),
    read: (value, { view }) => among(campsShown, value, (camps) => ({ balance: { ...view.balance, camps } })),
  },
  signs: {
    write: ({ signs }) => {
      return signWords(signs).join(',')
    },
    read: (value, { refuse }) => {
      const words = new Set(items(value, refuse))
      for (const word of words) if (!knownSigns.has(word)) refuse(word)
      return {
        signs: {
          cooperation: !words.has('no-cooperation'),
          ambivalent: words.has('both-readings') ? 'both' : 'out',
          also: softStatuses.filter((status) => words.has(status)),
          unknown: words.has('unknown'),
        },
      }
    },
  },
  use: {
    write: ({ everything }) => (everything ? 'everything' : undefined),
    read: (value) => (value === 'everything' ? { everything: true } : undefined),
  },
}

const signWords = ({ cooperation, ambivalent, also, unknown }: SignReading): string[] => [
  ...(cooperation ? [] : ['no-cooperation']),
  ...(ambivalent === 'both' ? ['both-readings'] : []),
  ...also,
  ...(unknown ? ['unknown'] : []),
]
const knownSigns = new Set<string>(['no-cooperation', 'both-readings', 'unknown', ...softStatuses])

/* A table is written as `claims;sort:date.down,actor;group:article;columns:date,actor;where:status:hedged,actor:haqqani`. */
const writeTable = ({ subject, sort, group, columns, where }: TableView): string | undefined => {
  const sought = Object.entries(where).map(([name, text]) => `${name}:${writePiece(text)}`)
  const parts = [
    sort.length > 0 && `sort:${sort.map(({ column, descending }) => column + (descending ? '.down' : '')).join(',')}`,
    group && `group:${group}`,
    columns && `columns:${columns.join(',')}`,
    sought.length > 0 && `where:${sought.join(',')}`,
  ].filter(Boolean)
  if (parts.length === 0 && subject === defaultTable.subject) return undefined
  return [subject, ...parts].join(';')
}

const readTable = (value: string, refuse: (item: string) => void): TableView => {
  const [named, ...parts] = value.split(';').slice(0, 6)
  const subject = among(tableSubjects, named, (one) => one)
  if (!subject) refuse(named ?? value)
  let table: TableView = { ...defaultTable, subject: subject ?? defaultTable.subject }
  for (const part of parts) {
    const at = part.indexOf(':')
    const [name, list] = [part.slice(0, at), items(part.slice(at + 1), refuse).slice(0, 30)]
    if (name === 'sort') table = { ...table, sort: list.flatMap((item) => readSorting(item, refuse)) }
    else if (name === 'group' && column.test(list[0] ?? '')) table = { ...table, group: list[0] ?? '' }
    else if (name === 'columns') table = { ...table, columns: list.filter((item) => column.test(item)) }
    else if (name === 'where') table = { ...table, where: readWhere(list, refuse) }
    else refuse(part)
  }
  return table
}

const readSorting = (item: string, refuse: (item: string) => void): Sorting[] => {
  const descending = item.endsWith('.down')
  const name = descending ? item.slice(0, -5) : item
  if (column.test(name)) return [{ column: name, descending }]
  refuse(item)
  return []
}

const readWhere = (list: readonly string[], refuse: (item: string) => void): Record<string, string> => {
  const where: Record<string, string> = {}
  for (const item of list) {
    const at = item.indexOf(':')
    const [name, text] = [item.slice(0, at), readPiece(item.slice(at + 1))]
    if (column.test(name) && !Object.hasOwn(Object.prototype, name) && text && text.length <= longestSought)
      where[name] = text
    else refuse(item)
  }
  return where
}
