import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'allegiances-'))
const site = join(folder, 'site')
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'))
  writeFileSync(join(site, '.htaccess'), 'for the host')
  writeFileSync(join(site, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n')
  writeFileSync(join(site, 'index.html'), `<!doctype html>${'<p>A map</p>'.repeat(200)}`)
  writeFileSync(join(site, 'assets', 'main-1a2b.js'), 'export {}')
  server = await serve({ root: site, base: 'maps' })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** fetch tidies dots away before it asks, so this asks with the path as it is. */
function statusOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject).end()
  })
}

describe('the server', () => {
  it('serves the page under its folder, with the headers of _headers', async () => {
    expect(new URL(server.url).pathname).toBe('/maps/')
    const page = await fetch(server.url)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(await page.text()).toContain('A map')
  })

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', null],
  ])('where a browser accepts %s, sends %s', async (accepted, encoding) => {
    const page = await fetch(server.url, { headers: { 'accept-encoding': accepted } })
    expect(page.headers.get('content-encoding')).toBe(encoding)
    expect(await page.text()).toContain('A map')
  })

  it('keeps hashed files for good, and answers 304 for a page that is known', async () => {
    const script = await fetch(`${server.url}assets/main-1a2b.js`)
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(script.headers.get('cache-control')).toContain('immutable')
    const etag = (await fetch(server.url)).headers.get('etag') ?? ''
    const again = await fetch(server.url, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('serves a changed page at once', async () => {
    writeFileSync(join(site, 'page.html'), 'old')
    expect(await (await fetch(`${server.url}page.html`)).text()).toBe('old')
    writeFileSync(join(site, 'page.html'), 'new and longer')
    expect(await (await fetch(`${server.url}page.html`)).text()).toBe('new and longer')
  })

  it.each([
    ['/maps', 308],
    ['/', 404],
    ['/maps/none.js', 404],
    ['/maps/assets', 404],
    ['/maps/../secret.txt', 404],
    ['/maps/%2e%2e/secret.txt', 404],
    ['/maps/..%2fsecret.txt', 404],
    ['/maps/..%5csecret.txt', 404],
    ['/maps/assets/../../../secret.txt', 404],
    ['/maps//../secret.txt', 404],
    ['/maps/index.html%00.txt', 404],
    ['/maps/link.txt', 404],
    ['/maps/.htaccess', 404],
    ['/maps/_headers', 404],
    ['/maps/%zz', 400],
    ['/maps/?view=1#here', 200],
  ])('answers %s with %i', async (path, status) => {
    expect(await statusOf(path)).toBe(status)
  })

  it('refuses to write', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405)
  })
})
