import assert from 'node:assert/strict'
import type { Browser, InPage, Page, Point, Saved, Setting, Site, Target } from './driver.ts'
import { type Found, inWords, locate, queryOf } from './locate.ts'

/** In milliseconds; longer where the page is made slower on purpose. */
const patience = 8000 * Math.max(1, Number(process.env.ALLEGIANCES_SLOWER ?? 1) / 2)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The hand that journeys use: presses what a reader sees, waits for what is to come, and watches what must not. */
export class Driver {
  readonly #browser: Browser
  #page: Page | undefined
  readonly #violations: string[] = []
  readonly #errors: string[] = []
  readonly #requests: string[] = []
  readonly #origins = new Set<string>()
  readonly site: Site

  constructor(browser: Browser, site: Site) {
    this.#browser = browser
    this.site = site
  }

  /** Opens an address of the site in a browser that has never been there, or any other address in full. */
  async open(path: string, setting: Setting = {}): Promise<void> {
    await this.close()
    this.#page = await this.#browser.newPage({ width: 1440, height: 900, reducedMotion: true, ...setting })
    await this.#goto(path)
  }

  /** Goes to another address in the same window. */
  async follow(path: string): Promise<void> {
    await this.#gather(false)
    await this.#goto(path)
  }

  async click(target: Target): Promise<void> {
    await this.page.press(await this.#reach(target))
  }
  async tap(target: Target): Promise<void> {
    await this.page.tap(await this.#reach(target))
  }
  async clickAt(point: Point): Promise<void> {
    await this.page.move(point)
    await this.page.press(point)
  }
  tapAt(point: Point): Promise<void> {
    return this.page.tap(point)
  }
  hoverAt(point: Point): Promise<void> {
    return this.page.move(point)
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.key(key)
  }
  type(text: string): Promise<void> {
    return this.page.type(text)
  }
  /** Writes into a field in place of what stands there. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target)
    await this.keys('Control+a')
    await this.type(text)
  }
  /** Chooses from a select, as a reader does with its popup, which belongs to the system and cannot be driven. */
  async choose(selector: string, value: string): Promise<void> {
    await this.evaluate(
      ({ selector, value }) => {
        const select = document.querySelector(selector) as HTMLSelectElement
        select.value = value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      },
      { selector, value },
    )
  }

  async find(target: Target): Promise<Found> {
    return this.evaluate(locate, queryOf(target, false))
  }
  /** What stands in a target, once it is there. */
  async text(target: Target = 'body'): Promise<string> {
    await this.sees(target)
    return (await this.find(target)).text
  }
  async sees(target: Target): Promise<void> {
    await this.until(`${inWords(target)} is seen`, async () => (await this.find(target)).count > 0)
  }
  async seesNot(target: Target): Promise<void> {
    await this.until(`${inWords(target)} is gone`, async () => (await this.find(target)).count === 0)
  }
  async reads(target: Target, pattern: RegExp): Promise<string> {
    let text = ''
    await this.until(
      () => `${inWords(target)} reads ${pattern}, but: “${text}”`,
      async () => {
        text = (await this.find(target)).text
        return pattern.test(text)
      },
    )
    return text
  }

  /** Waits for something to come true. */
  async until(what: string | (() => string), condition: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + patience
    const holds = () => condition().catch(whileLeaving)
    while (!(await holds())) {
      if (Date.now() > end) assert.fail(`Waited in vain: ${typeof what === 'string' ? what : what()}`)
      await pause(30)
    }
  }

  evaluate<T, A = undefined>(run: InPage<A, T>, argument?: A): Promise<T> {
    return this.page.evaluate(run, argument)
  }
  inject(source: string): Promise<void> {
    return this.page.inject(source)
  }
  screenshot(): Promise<Buffer> {
    return this.page.screenshot()
  }
  download(action: () => Promise<void>): Promise<Saved> {
    return this.page.download(action)
  }

  print(): Promise<Buffer> {
    return this.page.print()
  }

  /** What every journey must leave empty. */
  async cspViolations(): Promise<readonly string[]> {
    return [...this.#violations, ...(this.#page ? await violationsIn(this.#page) : [])]
  }
  async consoleErrors(): Promise<readonly string[]> {
    return [...this.#errors, ...((await this.#page?.consoleErrors()) ?? [])]
  }
  async requests(): Promise<readonly string[]> {
    return [...this.#requests, ...((await this.#page?.requests()) ?? [])]
  }
  /** The requests to others than the servers whose pages were opened. */
  async foreignRequests(): Promise<readonly string[]> {
    const isOwn = (address: string) => /^(data|about):/.test(address) || this.#origins.has(new URL(address).origin)
    return (await this.requests()).filter((address) => !isOwn(address))
  }

  async close(): Promise<void> {
    await this.#gather(true)
    await this.#page?.close()
    this.#page = undefined
  }

  get page(): Page {
    assert.ok(this.#page, 'a page has been opened')
    return this.#page
  }

  async #goto(path: string): Promise<void> {
    const address = new URL(path, this.site.url)
    this.#origins.add(address.origin)
    await this.page.goto(address.href)
  }

  /** Keeps what was seen so far: violations go with the document, the rest with the page. */
  async #gather(all: boolean): Promise<void> {
    if (!this.#page) return
    this.#violations.push(...(await violationsIn(this.#page)))
    if (!all) return
    this.#errors.push(...(await this.#page.consoleErrors()))
    this.#requests.push(...(await this.#page.requests()))
  }

  async #reach(target: Target): Promise<Point> {
    let found: Found | undefined
    await this.until(
      () => `${inWords(target)} can be pressed, but it ${found?.problem}`,
      async () => {
        found = await this.evaluate(locate, queryOf(target, true))
        return found.problem === null
      },
    )
    return { x: found?.x ?? 0, y: found?.y ?? 0 }
  }
}

/** A page that is just being left answers nothing. */
const whileLeaving = (error: unknown): false => {
  if (error instanceof Error && /context was destroyed|navigat|discarded/i.test(error.message)) return false
  throw error
}

/** Runs in the page before any script of its own: notes each breach of the policy. */
export const watchPolicy = (): void => {
  const noted: string[] = []
  Object.assign(window, { policyBreaches: noted })
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    noted.push(`${effectiveDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`),
  )
}

const violationsIn = async (page: Page): Promise<string[]> => {
  const read = () => page.evaluate(() => (window as unknown as { policyBreaches?: string[] }).policyBreaches ?? [])
  return (await read().catch(whileLeaving)) || []
}
