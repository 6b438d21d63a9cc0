import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openKeeper } from './keeper.ts'
import { openKept } from './kept.ts'
import { type Kind, openShelf } from './shelf.ts'

interface Page {
  readonly title: string
}
const pages: Kind<Page>['read'] = (value) =>
  typeof (value as Partial<Page> | null)?.title === 'string' ? (value as Page) : undefined
const kind: Kind<Page> = { name: 'pages', version: 1, read: pages }
const beside = ({ title }: Page, attempt: number) => ({
  id: `a-${attempt + 1}`,
  value: { title: `${title} (from another window)` },
})

let made = 0
const used: string[] = []
/** A storage of its own for each test. */
const freshName = () => {
  const name = `test-${Date.now()}-${made++}`
  used.push(name)
  return name
}
const titles = (entries: readonly { readonly value: Page }[]) => entries.map(({ value }) => value.title).sort()
const kinds = ({ troubles }: ReturnType<typeof openKept>) => troubles.getState().map((trouble) => trouble.kind)
/** Lays something into the storage by hand. */
const lay = async (name: string, records: readonly unknown[]) => {
  const database = await openDB(name, 1)
  for (const record of records) await database.put('records', record)
  database.close()
}

afterEach(async () => {
  vi.restoreAllMocks()
  for (const name of used.splice(0)) for (const one of [name, `${name}-2`]) void deleteDB(one)
})

describe('what is kept', () => {
  it('is there when the page opens again, durably written, within half a second', async () => {
    const name = freshName()
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const start = performance.now()
    await openShelf(openKept(name), kind).put('a', { title: 'One' })
    expect(performance.now() - start).toBeLessThan(500)
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toContainEqual([
      'readwrite',
      'strict',
    ])
    const kept = openKept(name)
    expect(await openShelf(kept, kind).get('a')).toMatchObject({ value: { title: 'One' }, count: 1, kept: true })
    expect(kinds(kept)).toEqual([])
  })

  it('is removed, and kept in collections that do not see each other', async () => {
    const kept = openKept(freshName())
    const [shelf, other] = [openShelf(kept, kind), openShelf(kept, { ...kind, name: 'others' })]
    await shelf.put('a', { title: 'One' })
    await other.put('a', { title: 'Other' })
    await shelf.remove('a')
    expect(await shelf.list()).toEqual([])
    expect(titles(await other.list())).toEqual(['Other'])
  })

  it('is whole after the window that wrote it was killed at any moment', async () => {
    const name = freshName()
    await openShelf(openKept(name), kind).put('a', { title: '0' })
    for (const delay of [0, 3, 10, 30]) {
      const frame = document.createElement('iframe')
      frame.src = '/favicon.svg'
      await new Promise((loaded) => {
        frame.onload = loaded
        document.body.append(frame)
      })
      const write = async (indexed: IDBFactory) => {
        const opening = indexed.open(name)
        await new Promise((opened) => {
          opening.onsuccess = opened
        })
        for (let i = 1; i < 50; i++)
          opening.result
            .transaction('records', 'readwrite')
            .objectStore('records')
            .put({ collection: 'pages', id: 'a', version: 1, count: i, saved: i, value: { title: String(i) } })
      }
      void write((frame.contentWindow as unknown as { indexedDB: IDBFactory }).indexedDB)
      await new Promise((later) => setTimeout(later, delay))
      frame.remove()
      const kept = openKept(name)
      const entry = await openShelf(kept, kind).get('a')
      expect(Number(entry?.value.title)).toBeGreaterThanOrEqual(0)
      // The next window can write at once.
      expect((await openShelf(kept, kind).put('a', { title: '0' })).kept).toBe(true)
    }
  })
})

describe('two windows', () => {
  it('hear of each other, and the later one to save does not overwrite the earlier', async () => {
    const name = freshName()
    const [here, there] = [openShelf(openKept(name), kind), openShelf(openKept(name), kind)]
    const first = await here.put('a', { title: 'One' }, 0, beside)
    const heard = new Promise<void>((resolve) => void there.hear(resolve))
    const second = await here.put('a', { title: 'Two' }, first.count, beside)
    await heard
    expect(second).toMatchObject({ id: 'a', count: 2 })
    // The other window still had the first.
    const other = await there.put('a', { title: 'Three' }, first.count, beside)
    expect(other.id).toBe('a-2')
    const again = await there.put('a', { title: 'Four' }, first.count, beside)
    expect(again.id).toBe('a-3')
    expect(titles(await here.list())).toEqual(['Four (from another window)', 'Three (from another window)', 'Two'])
  })

  it('add to one thing without losing what the other adds', async () => {
    const name = freshName()
    const shelves = [openShelf(openKept(name), kind), openShelf(openKept(name), kind)]
    const add = (letter: string) => (now: Page | undefined) => ({ title: `${now?.title ?? ''}${letter}` })
    await Promise.all([...'abcdefghij'].map(async (letter, i) => shelves[i % 2]?.alter('a', add(letter))))
    const entry = await shelves[0]?.get('a')
    expect([...(entry?.value.title ?? '')].sort().join('')).toBe('abcdefghij')
  })

  it('goes on with what the other has saved, unless something of its own waits', async () => {
    const name = freshName()
    const [here, there] = [openShelf(openKept(name), kind), openShelf(openKept(name), kind)]
    const first = await here.put('a', { title: 'One' }, 0)
    const moves: string[] = []
    const keeper = openKeeper(there, first, beside, (entry) => moves.push(entry.id))
    const second = await here.put('a', { title: 'Two' }, first.count, beside)
    expect(keeper.adopt(second)).toBe(true)
    expect(keeper.adopt({ ...second, id: 'b', count: 9 }), 'another thing').toBe(false)
    keeper.keep({ title: 'Three' })
    keeper.keep({ title: 'Four' })
    keeper.keep({ title: 'Five' })
    expect(keeper.adopt({ ...second, count: 9 })).toBe(false)
    await keeper.idle()
    // What waited in between was passed over; nothing was put aside, for it came from the other's.
    expect(moves).toEqual(['a', 'a'])
    expect(titles(await here.list())).toEqual(['Five'])
  })
})

describe('a storage that fails', () => {
  it('written by a newer program: left alone, told, its data there as a file', async () => {
    const name = freshName()
    const record = { collection: 'pages', id: 'a', version: 9, count: 1, saved: 1, value: { whatever: 1 } }
    const newer = await openDB(name, 7, { upgrade: (fresh) => fresh.createObjectStore('things', { keyPath: 'id' }) })
    await newer.put('things', record)
    newer.close()
    const kept = openKept(name)
    const shelf = openShelf(kept, kind)
    await shelf.put('b', { title: 'Mine' })
    expect(titles(await shelf.list())).toEqual(['Mine'])
    expect(kinds(kept)).toEqual(['newer'])
    expect(await kept.troubles.getState()[0]?.raw?.()).toEqual({ things: [record] })
    const after = await openDB(name)
    expect([after.version, await after.getAll('things')]).toEqual([7, [record]])
    after.close()
  })

  it('a record of a newer form or a broken one: set aside and told, the rest opens, nothing writes over it', async () => {
    const name = freshName()
    await openShelf(openKept(name), kind).put('good', { title: 'Good' })
    const newer = { collection: 'pages', id: 'a', version: 2, count: 1, saved: 1, value: { name: 'New' } }
    const broken = { collection: 'pages', id: 'broken', version: 'x' }
    const hollow = { collection: 'pages', id: 'hollow', version: 1, count: 1, saved: 1, value: { title: 7 } }
    await lay(name, [newer, broken, hollow])
    const kept = openKept(name)
    const shelf = openShelf(kept, kind)
    expect(titles(await shelf.list())).toEqual(['Good'])
    expect(kinds(kept)).toEqual(['records'])
    expect(await kept.troubles.getState()[0]?.raw?.()).toEqual([newer, broken, hollow])
    expect((await shelf.put('a', { title: 'Mine' }, 1, beside)).id).toBe('a-2')
    await expect(shelf.put('hollow', { title: 'Mine' })).rejects.toThrow()
    await expect(shelf.alter('broken', () => ({ title: 'Mine' }))).rejects.toThrow()
    const database = await openDB(name)
    expect(await database.get('records', ['pages', 'a'])).toEqual(newer)
    expect(await database.get('records', ['pages', 'broken'])).toEqual(broken)
    database.close()
  })

  it('a store that is not ours: another is used beside it, and that is told', async () => {
    const name = freshName()
    const strange = await openDB(name, 1, { upgrade: (fresh) => fresh.createObjectStore('other') })
    await strange.put('other', 'precious', 'key')
    strange.close()
    const kept = openKept(name)
    await openShelf(kept, kind).put('a', { title: 'One' })
    expect(kinds(kept)).toEqual(['damaged'])
    expect(await kept.troubles.getState()[0]?.raw?.()).toEqual({ other: ['precious'] })
    expect(titles(await openShelf(openKept(name), kind).list())).toEqual(['One'])
  })

  it('one that another window makes anew under our feet: opened again', async () => {
    const name = freshName()
    const kept = openKept(name)
    const shelf = openShelf(kept, kind)
    await shelf.put('a', { title: 'One' })
    // The connection of this window gives way.
    await deleteDB(name)
    await shelf.put('b', { title: 'Two' })
    expect(titles(await shelf.list())).toEqual(['Two'])
    expect(kinds(kept)).toEqual([])
  })

  it('none at all: works as long as the page is open, and says so', async () => {
    const kept = openKept(freshName())
    const shelf = openShelf(kept, kind)
    const refused = await whatAnOpaquePageThrows()
    expect(refused).toBe('SecurityError')
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', refused)
    })
    const first = await shelf.put('a', { title: 'One' }, 0, beside)
    await shelf.put('a', { title: 'Two' }, first.count, beside)
    await shelf.put('b', { title: 'Three' })
    await shelf.remove('b')
    expect(titles(await shelf.list())).toEqual(['Two'])
    expect(kept.troubles.getState()).toEqual([{ kind: 'none' }])
  })
})

/** What a page without an origin of its own, such as a sandboxed frame, gets for opening a storage. */
const whatAnOpaquePageThrows = async (): Promise<string> => {
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-scripts')
  frame.srcdoc = `<script>
    try { indexedDB.open('x'); parent.postMessage('opened', '*') } catch (error) { parent.postMessage(error.name, '*') }
  </script>`
  const said = new Promise<string>((resolve) => {
    window.addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(String(data)))
  })
  document.body.append(frame)
  const answer = await said
  frame.remove()
  return answer
}
