import type { Alteration, KeptRecord, Place } from './record.ts'

/** Keeps records as long as the page is open: where the browser gives no storage. */
export const inMemory = (): Place => {
  const all = new Map<string, KeptRecord>()
  const key = (collection: string, id: string) => `${collection}/${id}`
  // One after another, as transactions are.
  let last: Promise<unknown> = Promise.resolve()
  return {
    readAll: async (collection) => [...all.values()].filter((record) => record.collection === collection),
    alter: (collection, decide) => {
      const write = ({ put, remove }: Alteration) => {
        if (put) all.set(key(collection, put.id), put)
        if (remove !== undefined) all.delete(key(collection, remove))
      }
      const done = last.then(() => decide(async (id) => all.get(key(collection, id)))).then(write)
      last = done.catch(() => undefined)
      return done
    },
  }
}
