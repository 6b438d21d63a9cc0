import { expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { openKept } from './kept.ts'
import { type Kind, openShelf } from './shelf.ts'

interface Page {
  readonly title: string
}
const kind: Kind<Page> = { name: 'pages', version: 1, read: (value) => value as Page }

// In a file of its own: the browser remembers for a while how much room there was.
it('keeps in memory what a full disk does not take, says so, and keeps it once there is room', async () => {
  const kept = openKept(`full-${Date.now()}`)
  const shelf = openShelf(kept, kind)
  const kinds = () => kept.troubles.getState().map((trouble) => trouble.kind)
  const give = async (bytes: number) => {
    const { usage = 0 } = await navigator.storage.estimate()
    const quotaSize = usage + bytes
    await cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin, quotaSize })
  }
  await give(1_000_000)
  const first = await shelf.put('a', { title: 'One' }, 0)
  const large = { title: 'é'.repeat(3_000_000) }
  const second = await shelf.put('a', large, first.count)
  expect(second).toMatchObject({ id: 'a', count: first.count, kept: false })
  expect(kinds()).toEqual(['full'])
  expect((await shelf.get('a'))?.value).toEqual(large)
  expect(await kept.troubles.getState()[0]?.raw?.()).toEqual([{ collection: 'pages', id: 'a', value: large }])
  await give(100_000_000)
  const third = await shelf.put('a', { title: 'Three' }, second.count)
  expect(third).toMatchObject({ id: 'a', kept: true })
  expect(kinds()).toEqual([])
  expect((await shelf.list()).map(({ value }) => value.title)).toEqual(['Three'])
})
