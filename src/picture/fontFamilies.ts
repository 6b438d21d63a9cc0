/**
 * The fonts of other scripts, by the names under which `type/loadFaces.ts` adds them to a page or a worker. They stand after
 * our own, so that letters which those have come from those; where they have not been added, the reader's own serve.
 */
const scripts = "'Noto Sans', 'Noto Naskh Arabic', 'Noto Serif Hebrew', 'Noto Serif Devanagari', 'Noto Serif SC'"

/** As a stylesheet and the canvas name them. `src/app/styles/base.css` says the same. */
export const families = {
  serif: `'Source Serif 4 Variable', 'Source Serif 4', 'Source Serif 4 Scripts', ${scripts}, Georgia, serif`,
  sans: `'Public Sans Variable', 'Public Sans', ${scripts}, system-ui, sans-serif`,
} as const

/** For a file that is read elsewhere: what an outsider may have, in case a text goes beyond Latin. */
export const familiesElsewhere = (text: string): string =>
  beyondLatin.test(text) ? `${scripts.replaceAll(', ', ',')},` : ''

/** Whether a text has characters that the Latin fonts lack. */
export const beyondLatin = /[^\p{ASCII}\u0080-\u024f\u02b0-\u036f\u1e00-\u1e9f\u2000-\u206f\u20ac\u2122]/u
