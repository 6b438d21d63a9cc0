import type { Kept } from './kept.ts'
import { type Alteration, isRecord, type KeptRecord } from './record.ts'
import { note, over } from './troubles.ts'

/** A sort of thing that is kept: the name of its collection, and how its form is checked when it is read. */
export interface Kind<T> {
  readonly name: string
  /** Raised when the form of the values changes so that an older program could not read them. */
  readonly version: number
  /** The value, if it has the form; whatever was found in storage is given. It may come from an earlier version. */
  readonly read: (value: unknown, version: number) => T | undefined
}

export interface Entry<T> {
  readonly id: string
  readonly value: T
  /** What `put` is told to come from. */
  readonly count: number
  readonly saved: number
  /** False where the disk was full: it lives as long as the page does. */
  readonly kept: boolean
}

/** Gives another id and value to what cannot be put under its own, because another window has saved there; `attempt` from 1. */
export type Beside<T> = (value: T, attempt: number) => { readonly id: string; readonly value: T }

/** One collection of what is kept. */
export interface Shelf<T> {
  /** All that can be read, the latest saved first. */
  readonly list: () => Promise<readonly Entry<T>[]>
  readonly get: (id: string) => Promise<Entry<T> | undefined>
  /**
   * Keeps a value. With `from` (the count it was read or put with; 0 for a new one) and `beside`, what another window has saved since is
   * not overwritten: the value then comes to stand beside it, under the id that is returned. Without them the last to write wins.
   */
  readonly put: (id: string, value: T, from?: number, beside?: Beside<T>) => Promise<Entry<T>>
  /** Makes one value of what is there at this moment, with nobody in between: for what grows, such as answers. */
  readonly alter: (id: string, next: (now: T | undefined) => T) => Promise<Entry<T>>
  readonly remove: (id: string) => Promise<void>
  /** Hears when something in the collection was kept or removed, here or in another window. Returns how to stop. */
  readonly hear: (listener: () => void) => () => void
}

const mostAttempts = 100

export const openShelf = <T>({ place, news, troubles }: Kept, kind: Kind<T>): Shelf<T> => {
  /** What could not be written. */
  const unkept = new Map<string, Entry<T>>()
  const listeners = new Set<() => void>()
  const changed = () => {
    news.tell(kind.name)
    for (const listener of listeners) listener()
  }
  const entryOf = (read: unknown): Entry<T> | undefined => {
    if (!isRecord(read) || read.version > kind.version) return undefined
    const value = kind.read(read.value, read.version)
    return value === undefined ? undefined : { id: read.id, value, count: read.count, saved: read.saved, kept: true }
  }
  const tellUnread = (unread: readonly unknown[]) => {
    if (unread.length > 0) note(troubles, { kind: 'records', raw: async () => unread })
  }
  const countOf = (now: unknown): number => (isRecord(now) ? now.count : 0)
  const recordOf = (id: string, value: T, count: number): KeptRecord => ({
    collection: kind.name,
    id,
    version: kind.version,
    count,
    saved: Date.now(),
    value,
  })

  const list = async () => {
    const read = await place.readAll(kind.name)
    const found = read.map((one) => [one, entryOf(one)] as const)
    tellUnread(found.flatMap(([one, entry]) => (entry ? [] : [one])))
    const entries = found.flatMap(([, entry]) => (entry && !unkept.has(entry.id) ? [entry] : []))
    return [...entries, ...unkept.values()].sort((a, b) => b.saved - a.saved)
  }

  /** Writes what `decide` makes of what is there; where the disk is full, it stays in memory. */
  const write = async (
    fallback: () => KeptRecord | undefined,
    decide: (lookUp: (id: string) => Promise<unknown>) => Promise<Alteration>,
  ): Promise<Entry<T>> => {
    let put: KeptRecord | undefined
    try {
      await place.alter(kind.name, async (lookUp) => {
        const alteration = await decide(lookUp)
        put = alteration.put
        return alteration
      })
    } catch (error) {
      const record = put ?? fallback()
      if (!record || !(error instanceof DOMException)) throw error
      const entry = { ...asEntry(record), kept: false }
      unkept.set(record.id, entry)
      note(troubles, {
        kind: error.name === 'QuotaExceededError' ? 'full' : 'failed',
        raw: async () => [...unkept.values()].map(({ id, value }) => ({ collection: kind.name, id, value })),
      })
      for (const listener of listeners) listener()
      return entry
    }
    if (!put) throw new Error('Nothing was put')
    unkept.delete(put.id)
    if (unkept.size === 0) for (const kind of ['full', 'failed'] as const) over(troubles, kind)
    changed()
    return asEntry(put)
  }
  const asEntry = ({ id, value, count, saved }: KeptRecord): Entry<T> => ({
    id,
    value: value as T,
    count,
    saved,
    kept: true,
  })

  const put: Shelf<T>['put'] = async (id, value, from, beside) => {
    const entry = await write(
      () => recordOf(id, value, from ?? 0),
      async (lookUp) => {
        const now = await lookUp(id)
        const isOurs =
          now === undefined || (entryOf(now) !== undefined && (from === undefined || countOf(now) === from))
        if (isOurs) return { put: recordOf(id, value, Math.max(countOf(now), from ?? 0) + 1) }
        if (!beside) throw new Error(`Another window has saved "${id}" since, or a newer program has`)
        for (let attempt = 1; attempt <= mostAttempts; attempt++) {
          const other = beside(value, attempt)
          if ((await lookUp(other.id)) === undefined) return { put: recordOf(other.id, other.value, 1) }
        }
        throw new Error(`No place is free beside "${id}"`)
      },
    )
    // Where it was not kept, the next attempt comes from where this one came.
    return entry.kept ? entry : { ...entry, count: from ?? 0 }
  }

  return {
    list,
    get: async (id) => (await list()).find((entry) => entry.id === id),
    put,
    alter: (id, next) =>
      write(
        () => recordOf(id, next(unkept.get(id)?.value), 0),
        async (lookUp) => {
          const now = await lookUp(id)
          const entry = entryOf(now)
          if (now !== undefined && !entry) throw new Error(`What is kept as "${id}" cannot be read`)
          return { put: recordOf(id, next(unkept.get(id)?.value ?? entry?.value), countOf(now) + 1) }
        },
      ),
    remove: async (id) => {
      unkept.delete(id)
      await place.alter(kind.name, async () => ({ remove: id }))
      changed()
    },
    hear: (listener) => {
      listeners.add(listener)
      const stop = news.hear((collection) => collection === kind.name && listener())
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
}
