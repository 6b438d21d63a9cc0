import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import type { Browser, InPage, Page, Point, Setting } from './driver.ts'

/** The codes that WebDriver has for keys without a character. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
}

/** WebKit of GTK, driven by plain requests to its WebDriver, in a display that nobody sees. */
export const launchWebKit = async (executablePath: string, xvfb: string): Promise<Browser> => {
  const home = await mkdtemp(path.join(tmpdir(), 'allegiances-webkit-'))
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    await mkdir(path.join(home, version), { recursive: true })
    await writeFile(path.join(home, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n')
  }
  const display = `:${90 + (process.pid % 900)}`
  const screen = spawn(xvfb, [display, '-screen', '0', '2000x1200x24', '-nolisten', 'tcp'], { stdio: 'ignore' })
  const port = await freePort()
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: home,
    // Containers and root have no sandbox to give; the pages are our own.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_FORCE_SANDBOX: '0',
    LIBGL_ALWAYS_SOFTWARE: '1',
  }
  const driver = spawn(executablePath, [`--port=${port}`], { stdio: 'ignore', env })
  const ask = requester(port)
  await answers(ask, driver)
  return {
    name: 'WebKit',
    abilities: [],
    newPage: (setting) => newPage(ask, setting),
    close: async () => {
      driver.kill()
      screen.kill()
      await rm(home, { recursive: true, force: true })
    },
  }
}

type Ask = (method: 'GET' | 'POST' | 'DELETE', address: string, body?: object) => Promise<unknown>

const patience = 30_000

/** Each request has a connection of its own: WebKitWebDriver closes those that wait, and a request on its way is lost. */
const requester =
  (port: number): Ask =>
  async (method, address, body) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, method, path: address, agent: false, timeout: patience }
      const sent = request(options, resolve)
      sent.on('error', reject)
      sent.on('timeout', () => sent.destroy(new Error(`no answer in time (${method} ${address})`)))
      sent.end(body && JSON.stringify(body))
    })
    const { value } = (await json(response)) as { value: { error?: string; message?: string } }
    if (response.statusCode !== 200) throw new Error(`${value.error}: ${value.message} (${method} ${address})`)
    return value
  }

const newPage = async (ask: Ask, { width = 1440, height = 900 }: Setting): Promise<Page> => {
  const wanted = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } }
  const { sessionId } = (await ask('POST', '/session', { capabilities: wanted })) as { sessionId: string }
  const own: Ask = (method, address, body) => ask(method, `/session/${sessionId}${address}`, body)
  const run = (script: string, args: readonly unknown[]) => own('POST', '/execute/async', { script, args })

  const evaluate = async <T, A>(inPage: InPage<A, T>, argument?: A): Promise<T> => {
    const script = `const [argument, done] = arguments
      new Promise((resolve) => resolve((${inPage})(argument ?? undefined)))
        .then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }))`
    const answer = (await run(script, [argument ?? null])) as { value: T; error?: string }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }
  const act = async (type: 'key' | 'pointer', actions: readonly object[]) => {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}
    await own('POST', '/actions', { actions: [{ type, id: type, ...parameters, actions }] })
  }
  const to = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' })
  const stroke = (key: string) => {
    const value = codes[key] ?? key
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]
  }
  // The frame of the window takes room that only the page can measure.
  await own('POST', '/window/rect', { width, height })
  const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }))
  await own('POST', '/window/rect', { width: 2 * width - inner.width, height: 2 * height - inner.height })

  const kept = { errors: [] as string[], requests: [] as string[] }
  // What a page noted goes with it.
  const keep = async () => {
    const noted = await evaluate(() => ({
      errors: (window as unknown as { pageErrors?: string[] }).pageErrors?.splice(0) ?? [],
      requests: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
    }))
    kept.errors.push(...noted.errors)
    kept.requests.push(...noted.requests)
  }

  return {
    goto: async (address) => {
      await keep()
      await own('POST', '/url', { url: address })
    },
    evaluate,
    inject: async (source) => {
      await own('POST', '/execute/sync', { script: source, args: [] })
    },
    move: (point) => act('pointer', [to(point)]),
    press: (point) => act('pointer', [to(point), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    tap: () => Promise.reject(new Error('WebKitWebDriver knows no touch')),
    key: async (key) => {
      const keys = key.split('+')
      const last = keys.pop() ?? ''
      const held = keys.map((one) => codes[one] ?? one)
      await act('key', [
        ...held.map((value) => ({ type: 'keyDown', value })),
        ...stroke(last),
        ...held.map((value) => ({ type: 'keyUp', value })),
      ])
    },
    type: (text) => act('key', [...text].flatMap(stroke)),
    screenshot: async () => Buffer.from(String(await own('GET', '/screenshot')), 'base64'),
    print: () => Promise.reject(new Error('WebKitWebDriver is not told to print')),
    download: () => Promise.reject(new Error('WebKitWebDriver tells nothing of downloads')),
    consoleErrors: async () => {
      await keep()
      return kept.errors
    },
    requests: async () => {
      await keep()
      return kept.requests
    },
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`)
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })

const answers = async (ask: Ask, driver: ChildProcess): Promise<void> => {
  const end = Date.now() + 10_000
  for (;;) {
    const ready = await ask('GET', '/status').catch(() => undefined)
    if (ready) return
    if (driver.exitCode !== null || Date.now() > end) throw new Error('WebKitWebDriver does not answer')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
