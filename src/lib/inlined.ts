/** A file that stands in the page itself, where the whole site is one file: as text, or in base64 where it is none. */
export interface Inlined {
  readonly text: string
  readonly isBase64: boolean
}

declare global {
  /** What a worker was given of the page's files when it was started, in base64 by their names. */
  var inlinedFiles: Readonly<Record<string, string>> | undefined
}

/** By its name, whatever folder it would lie in. */
export const inlined = (address: string): Inlined | undefined => {
  const name = nameOf(address)
  if (typeof document === 'undefined') {
    const text = globalThis.inlinedFiles?.[name]
    return text === undefined ? undefined : { text, isBase64: true }
  }
  const element = elementNamed(name)
  return element && { text: element.textContent, isBase64: element.dataset.as === 'base64' }
}

/** Every font that the page holds for figures, in base64 by its name: what a worker that sets type is given. */
export const inlinedFonts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('script[data-file$=".woff"]')].map((element) => [
      element.dataset.file ?? '',
      element.textContent,
    ]),
  )

/** Whether a script was told at build time to need the fonts. */
export const needsFonts = (address: string): boolean => elementNamed(nameOf(address))?.dataset.needs === 'fonts'

const nameOf = (address: string) => address.replace(/[?#].*$/, '').replace(/^.*\//, '')
const elementNamed = (name: string) =>
  document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(name)}"]`) ?? undefined
