import assert from 'node:assert/strict'
import type { BrowserContext, Page } from '@playwright/test'
import { seeded } from '../fixtures/seeded.ts'

/** In milliseconds; the windows say what they show with every beat, if not before. */
const patience = 8000
const session = 'abcdefghijklmnopqrstuvwx'

const keys =
  'ArrowRight PageDown Space Enter n ArrowDown ArrowLeft PageUp Backspace p Home End r b . w , h t Shift+T l k'.split(
    ' ',
  )
/** As both windows call them. */
const buttons = ['Next', 'Back', 'How do we know?', 'Point at the next tie', 'Hide names', 'Pointer', 'Black screen']

/** What a window shows, as it says itself and as it is drawn. */
const seenIn = (page: Page, whole = false): Promise<{ says: string; drawn: string } | null> =>
  page.evaluate((whole) => {
    const root = document.querySelector<HTMLElement>('[data-stage], [data-desk]')
    const slide = root?.querySelector('svg:has([data-now])')
    if (!root || !slide) return null
    const pointer = slide.querySelector<SVGElement>('[data-pointer]')?.dataset.pointer ?? 'none'
    const blank = root.querySelector<HTMLElement>('[data-blank]')?.dataset.blank ?? 'lit'
    const drawing = slide.querySelector('[data-now]')?.innerHTML ?? ''
    // A sum tells drawings apart as well, and is not as long to send (FNV-1a).
    let sum = 0x811c9dc5
    for (let i = 0; i < drawing.length; i++) sum = Math.imul(sum ^ drawing.charCodeAt(i), 0x01000193)
    return { says: root.dataset.shows ?? '', drawn: `${blank} ${pointer} ${whole ? drawing : sum}` }
  }, whole)

/** A lesson in two real windows of a browser. */
export class TwoWindows {
  readonly #context: BrowserContext
  readonly #address: string
  stage!: Page
  desk!: Page

  /** @param address of the page, on a server or on a disk */
  constructor(context: BrowserContext, address: string) {
    this.#context = context
    this.#address = address
  }

  async open(place: string): Promise<void> {
    this.stage = await this.#context.newPage()
    await this.stage.goto(`${this.#address}#story=${place}&present=${session}`)
    await this.stage.waitForSelector('[data-stage]')
    await this.openDesk()
  }

  async openDesk(): Promise<void> {
    const opened = this.#context.waitForEvent('page')
    await this.stage.keyboard.press('s')
    this.desk = await opened
    await this.desk.waitForSelector('[data-desk]')
  }

  async closeDesk(): Promise<void> {
    await this.desk.close()
  }

  /** The audience's window is closed, and had again from the presenter's. */
  async loseStage(): Promise<void> {
    await this.stage.close()
    const opened = this.#context.waitForEvent('page')
    await this.desk.getByRole('button', { name: 'Open it again' }).click()
    this.stage = await opened
    await this.stage.waitForSelector('[data-stage]')
  }

  async reload(which: 'stage' | 'desk'): Promise<void> {
    await this[which].reload()
    await this[which].waitForSelector(`[data-${which}]`)
  }

  /** Both show the same; what that is. */
  async agree(when: string): Promise<string> {
    const end = Date.now() + patience
    for (;;) {
      const [stage, desk] = await Promise.all([seenIn(this.stage), seenIn(this.desk)])
      if (stage && desk && stage.says === desk.says && stage.drawn === desk.drawn) return stage.says
      if (Date.now() > end) {
        const [stage, desk] = await Promise.all([seenIn(this.stage, true), seenIn(this.desk, true)])
        assert.equal(desk?.says, stage?.says, when)
        assert.equal(desk?.drawn, stage?.drawn, when)
        assert.fail(`${when}: a window shows nothing`)
      }
      // Whoever asks without a pause takes the time that the windows need.
      await new Promise((resolve) => setTimeout(resolve, 8))
    }
  }
}

interface Lesson {
  readonly presses: number
  readonly seed: number
  /** How often a window is loaded anew; and whether each is closed and opened again. */
  readonly reloads: number
  readonly closings: boolean
}

/** As many presses at most come one after another in a window, as from somebody in a hurry, before what both show is compared. */
const most = 3

/** Presses keys and buttons in both windows by turns as chance has it, and compares what both show. */
export const teachInTwoWindows = async (windows: TwoWindows, lesson: Lesson): Promise<ReadonlySet<string>> => {
  const { presses, seed, reloads, closings } = lesson
  const random = seeded(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const every = Math.floor(presses / (reloads + 1))
  const seen = new Set([await windows.agree('at first')])
  let [which, left]: ['stage' | 'desk', number] = ['stage', 0]
  for (let i = 1; i <= presses; i++) {
    if (left === 0)
      [which, left] = [pick(['stage', 'desk'] as const), pick(Array.from({ length: most }, (_, n) => n + 1))]
    left--
    const page = windows[which]
    const [pressed, isKey] = random() < 0.8 ? [pick(keys), true] : [pick(buttons), false]
    if (isKey) await page.keyboard.press(pressed)
    else await pressButton(page, pressed)
    const when = `seed ${seed}, press ${i}, ${pressed} in ${which}`
    const isReload = i % every === 0 && i < presses
    const isClosing = closings && i === Math.floor(presses / 3)
    const isLoss = closings && i === Math.floor((2 * presses) / 3)
    if (isReload || isClosing || isLoss || i === presses) left = 0
    if (left === 0) seen.add(await windows.agree(when))
    if (isReload) await windows.reload(pick(['stage', 'desk'] as const))
    if (isClosing) {
      await windows.closeDesk()
      await windows.stage.keyboard.press('PageDown')
      await windows.openDesk()
    }
    if (isLoss) await windows.loseStage()
    if (isReload || isClosing || isLoss) seen.add(await windows.agree(`${when}, and what came after`))
  }
  return seen
}

/** Without waiting for controls that rest: a press is a press. */
const pressButton = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-controls] button')]
    buttons.find((one) => one.getAttribute('aria-label') === name)?.click()
  }, name)
