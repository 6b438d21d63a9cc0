import { fontSource } from '../../lib/siteFile.ts'
import type { Text } from '../../scene/scene.ts'
import { unicodeRange } from './coverage.ts'
import { type Cut, cutOf, isFor, type Slice } from './cut.ts'
import { itemise } from './itemise.ts'
import { loadSlices } from './slices.ts'

interface Options {
  /** Where no stylesheet brings the fonts of Latin text: in a worker. */
  readonly latin?: boolean
}

/** What was added to a page's or a worker's fonts. */
const added = new WeakMap<FontFaceSet, Map<string, readonly FontFace[]>>()

/**
 * Adds the fonts that these texts need beyond the page's own to those of a page or a worker, and waits for them: canvas and
 * stylesheet then set every script in the fonts that the outlines are made of. One that cannot be loaded is replaced by the
 * next in the list.
 */
export const loadFaces = async (
  texts: readonly Pick<Text, 'text' | 'face'>[],
  fonts: FontFaceSet,
  options: Options = {},
): Promise<void> => {
  const cuts = await addFaces(texts, fonts, options)
  await Promise.allSettled(cuts.flatMap((cut) => facesOf(cut, fonts).map((face) => face.load())))
}

/** Adds them without asking for any: what the page then shows in them is fetched by the browser. */
export const addFaces = async (
  texts: readonly Pick<Text, 'text' | 'face'>[],
  fonts: FontFaceSet,
  { latin = false }: Options = {},
): Promise<readonly Cut[]> => {
  const slices = await loadSlices(texts.map(({ text }) => text))
  const wanted = new Set<Cut>()
  for (const { text, face } of texts) {
    for (const { cut, drawn } of itemise(text, face, slices)) if (latin || !isOnPage(cut, drawn)) wanted.add(cut)
  }
  // All cuts of a slice: the browser chooses among them, and must not thicken or slant one to look like another.
  for (const { slice } of wanted) for (const cut of allCuts(slice)) facesOf(cut, fonts)
  return [...wanted]
}

/** What `src/app/styles/base.css` brings: of the first part of Latin the characters of scripts/subset-fonts.mjs. */
const isOnPage = ({ slice }: Cut, drawn: string) =>
  isLatin(slice) && (slice.part === 'latin' ? /^[ -~\u00a0-\u00ff–—‘’“”…•]*$/.test(drawn) : slice.part === 'latin-ext')

const isLatin = ({ font, part }: Slice) =>
  (font === 'source-serif-4' || font === 'public-sans') && ['latin', 'latin-ext', 'vietnamese'].includes(part)

const allCuts = (slice: Slice): Cut[] =>
  slice.weights.flatMap((weight) =>
    [false, true].map((italic) => cutOf(slice, { family: isFor(slice, serif) ? 'serif' : 'sans', weight, italic })),
  )
const serif = { family: 'serif', weight: 400 } as const

const facesOf = (cut: Cut, fonts: FontFaceSet): readonly FontFace[] => {
  const known = added.get(fonts) ?? new Map<string, readonly FontFace[]>()
  added.set(fonts, known)
  const faces = known.get(cut.name)
  if (faces) return faces
  const family = cut.font === 'Source Serif 4' && !isLatin(cut.slice) ? 'Source Serif 4 Scripts' : cut.font
  const make = (style: 'normal' | 'italic') => {
    const made = new FontFace(family, fontSource(cut.address), {
      weight: String(cut.weight),
      style,
      unicodeRange: unicodeRange(cut.slice.coverage),
    })
    fonts.add(made)
    return made
  }
  // A script without italics stands upright in italic text.
  const styles = cut.slice.italic
    ? [cut.italic ? ('italic' as const) : ('normal' as const)]
    : (['normal', 'italic'] as const)
  const made = styles.map(make)
  known.set(cut.name, made)
  return made
}
