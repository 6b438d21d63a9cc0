import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptRecord, Place } from './record.ts'

/** One store for all collections: a new collection needs no new version. */
interface Schema extends DBSchema {
  records: { key: [string, string]; value: KeptRecord; indexes: { collection: string } }
}
type Database = IDBPDatabase<Schema>

/** Raised only where an older program could not live with what a newer one writes. */
const databaseVersion = 1

/** Why the browser's storage cannot be used. */
export type NoPlace = 'none' | 'newer' | 'damaged'

/** Thrown where the storage cannot be opened. */
export class NoDatabase extends Error {
  readonly why: NoPlace
  /** Whether it opens, but is not ours: another one beside it can be used. */
  readonly isStrange: boolean
  constructor(why: NoPlace, cause?: unknown) {
    super(`The storage of the browser cannot be used: ${why}`, { cause })
    this.name = 'NoDatabase'
    this.why = why
    this.isStrange = cause === undefined
  }
}

/** The browser's storage. What it is asked first opens it; a connection that was lost is opened anew. */
export const inDatabase = (name: string): Place => {
  let opened: Promise<Database> | undefined
  const database = (): Promise<Database> => {
    const forget = () => {
      opened = undefined
    }
    opened ??= open(name, forget).catch((error: unknown) => {
      forget()
      throw error
    })
    return opened
  }
  /** A connection that was closed in the meantime, for another window's sake or by the browser, is worth a second try. */
  const withDatabase = async <T>(use: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await use(await database())
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      opened = undefined
      return use(await database())
    }
  }
  return {
    readAll: (collection) => withDatabase((database) => database.getAllFromIndex('records', 'collection', collection)),
    alter: (collection, decide) =>
      withDatabase(async (database) => {
        // Strict: it is on the disk when the promise keeps, not only in the system's buffers.
        const { store, done } = database.transaction('records', 'readwrite', { durability: 'strict' })
        // A transaction that fails says so twice; once is enough.
        done.catch(() => undefined)
        const { put, remove } = await decide((id) => store.get([collection, id]))
        await Promise.all([put && store.put(put), remove !== undefined && store.delete([collection, remove]), done])
      }),
  }
}

const open = async (name: string, lost: () => void): Promise<Database> => {
  let database: Database
  try {
    database = await openDB<Schema>(name, databaseVersion, {
      upgrade: (fresh) =>
        fresh.createObjectStore('records', { keyPath: ['collection', 'id'] }).createIndex('collection', 'collection'),
      // A newer program in another window must not have to wait for this one.
      blocking: (_version, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        lost()
      },
      terminated: lost,
    })
  } catch (error) {
    throw new NoDatabase(reasonOf(error), error)
  }
  if (database.objectStoreNames.contains('records')) return database
  database.close()
  throw new NoDatabase('damaged')
}

const reasonOf = (error: unknown): NoPlace => {
  const { name } = error as Error
  if (name === 'VersionError') return 'newer'
  // In a private window or a page without an origin there is none; other failures are those of the storage itself.
  return ['UnknownError', 'DataError', 'AbortError'].includes(name) ? 'damaged' : 'none'
}

/** Whatever lies in the storage, whoever wrote it: for the file that is offered where it cannot be used. */
export const readRaw = async (name: string): Promise<unknown> => {
  // Without a version the browser opens the one that is there.
  const database = await openDB(name)
  try {
    const stores = [...database.objectStoreNames]
    const lists = await Promise.all(stores.map((store) => database.getAll(store)))
    return Object.fromEntries(stores.map((store, i) => [store, lists[i]]))
  } finally {
    database.close()
  }
}
