/*
 * What a journey asks of a browser. Journeys are written against this alone, so that the same ones run in Chromium, in
 * Firefox and in WebKit.
 */

/** What not every browser can be told to do; a journey that needs it is reported as not run there. */
export type Ability = 'touch' | 'themes' | 'forced colours' | 'without scripts' | 'downloads' | 'motion' | 'print'

export interface Setting {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly forcedColors?: boolean
  /** Whether the system asks for less motion. It does unless a journey is about motion: then nothing has to be waited out. */
  readonly reducedMotion?: boolean
  readonly touch?: boolean
  readonly scripts?: boolean
}

/** A CSS selector, or a role with an accessible name: the whole name, or a pattern for it. */
export type Target = string | { readonly role: Role; readonly name?: string | RegExp; readonly within?: string }

export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'option'
  | 'radio'
  | 'status'
  | 'switch'
  | 'textbox'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The site under test: where it is served, and the folder that is served there. */
export interface Site {
  readonly url: string
  readonly root: string
}

/** Runs in the page, so it may refer to nothing but its argument. */
export type InPage<A, T> = (argument: A) => T | Promise<T>

/** The least that a browser must offer; everything else is built on it once for all. */
export interface Page {
  goto(address: string): Promise<void>
  evaluate<T, A = undefined>(run: InPage<A, T>, argument?: A): Promise<T>
  /** Runs a script as if the page had brought it along. */
  inject(source: string): Promise<void>
  move(point: Point): Promise<void>
  press(point: Point): Promise<void>
  tap(point: Point): Promise<void>
  /** One key, with modifiers in front: "Control+z". */
  key(key: string): Promise<void>
  type(text: string): Promise<void>
  screenshot(): Promise<Buffer>
  /** The file that an action makes the browser save. */
  download(action: () => Promise<void>): Promise<Saved>
  /** What the browser's own print makes of the page, as a PDF. */
  print(): Promise<Buffer>
  consoleErrors(): Promise<readonly string[]>
  /** Every address that was asked for, whether or not it was answered. */
  requests(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface Saved {
  readonly name: string
  readonly bytes: Buffer
}

export interface Browser {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit'
  readonly abilities: readonly Ability[]
  /** A page without memory of any other. */
  newPage(setting: Setting): Promise<Page>
  close(): Promise<void>
}

/** A way to go through the site and find what was promised. */
export interface Journey {
  readonly name: string
  readonly needs?: readonly Ability[]
  /** What the browser's console is expected to say of a request that has to fail. */
  readonly expectedErrors?: RegExp
  readonly run: (driver: import('./hand.ts').Driver) => Promise<void>
}
