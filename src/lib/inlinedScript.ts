import { inlined, inlinedFonts, needsFonts } from './inlined.ts'

/** The scripts of workers that were made of the page's own text, by the names that the build gave them. */
const made = new Map<string, string>()

/** Where a browser finds the script of a worker that stands in the page: a blob of exactly that text. */
export const inlinedScript = (address: string): string => {
  const known = made.get(address)
  if (known) return known
  const file = inlined(address)
  if (!file) throw new TypeError(`This page holds no script ${address}`)
  // A worker sees no page to take fonts from.
  const fonts = needsFonts(address) ? [`self.inlinedFiles=${JSON.stringify(inlinedFonts())};\n`] : []
  const blob = URL.createObjectURL(new Blob([...fonts, file.text], { type: 'text/javascript' }))
  made.set(address, blob)
  return blob
}

export const isInlinedScript = (address: string): boolean => [...made.values()].includes(address)
