import { writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { mapPlugin } from './plugin.ts'
import { edited, tinyFiles, writeTinyFolder } from './tinyFolder.ts'

const page = { 'index.html': '<!doctype html><title>t</title>' }
const quiet = { configFile: false, logLevel: 'silent' } as const

const buildTiny = async (changes?: Record<string, string>) => {
  const root = await writeTinyFolder({ ...page, ...changes })
  return build({ ...quiet, root, plugins: [mapPlugin({ folder: '.' })], build: { write: false } })
}

test('a build emits the published files', async () => {
  const built = await buildTiny()
  const names = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output.map((file) => file.fileName) : []))
  expect(names.filter((name) => name.startsWith('data/')).sort()).toEqual([
    'data/claims.csv',
    'data/map.json',
    'data/map.schema.json',
    'data/relationships.csv',
    'data/stories.json',
    'data/stories.schema.json',
  ])
})

test('a build fails on mistakes in the data, and tells them all', async () => {
  const failing = buildTiny({
    ...edited('events.yaml', 'when: 1931', 'when: soon'),
    ...edited('actors.yaml', 'type: state', 'type: stat'),
  })
  await expect(failing).rejects.toThrow(/actors\.yaml:4:47 [\s\S]*events\.yaml:2:43 /)
})

const serveTiny = async (changes?: Record<string, string>) => {
  const root = await writeTinyFolder({ ...page, ...changes })
  const vite = await createServer({
    ...quiet,
    root,
    appType: 'custom',
    plugins: [mapPlugin({ folder: '.' })],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  const http = createHttpServer(vite.middlewares).listen(0)
  onTestFinished(async () => {
    http.close()
    await vite.close()
  })
  const sent = vi.spyOn(vite.ws, 'send')
  const address = `http://localhost:${(http.address() as AddressInfo).port}`
  return { root, sent, get: (path: string) => fetch(`${address}/${path}`) }
}

test('the development server serves the same files', async () => {
  const { get } = await serveTiny()
  const response = await get('data/map.json?t=1')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toMatchObject({ title: 'The Three Valleys' })
  expect(await (await get('data/claims.csv')).text()).toContain('post-1,')
})

test('a change with a mistake is shown on the page; when it is mended, the page reloads', async () => {
  const { root, sent, get } = await serveTiny()
  await get('data/map.json')
  await writeFile(join(root, 'events.yaml'), edited('events.yaml', 'when: 1931', 'when: soon')['events.yaml'] ?? '')
  await vi.waitFor(
    () =>
      expect(sent).toHaveBeenCalledWith({
        type: 'error',
        err: expect.objectContaining({ loc: { file: join(root, 'events.yaml'), line: 2, column: 43 } }),
      }),
    5000,
  )
  expect((await get('data/map.json')).status).toBe(500)
  await writeFile(join(root, 'events.yaml'), tinyFiles['events.yaml'] ?? '')
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'full-reload' }), 5000)
  expect((await get('data/map.json')).status).toBe(200)
})
