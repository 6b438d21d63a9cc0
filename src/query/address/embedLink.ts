import { type Allowance, type Allowed, allowances, usuallyAllowed } from '../../model/embedded.ts'
import { among } from './key.ts'

const themes = ['light', 'dark'] as const
export type EmbedTheme = (typeof themes)[number]

/** What the fragment of an embedded page says beside the view. */
export interface Embedding {
  readonly may: Allowed
  /** As the reader's system where it is not said. */
  readonly theme?: EmbedTheme
  /** The story that is shown, as `id` or `id/step`. */
  readonly place?: string
  /** All else: the view. */
  readonly link: string
}

/** A list of allowances in words that are known; others are passed over. Nothing said is the usual; an empty list allows nothing. */
export const readMay = (value: string | undefined): Allowed => {
  if (value === undefined) return new Set(usuallyAllowed)
  const words = value.slice(0, 200).split(/[,\s]+/)
  return new Set(allowances.filter((one) => words.includes(one)))
}

export const writeMay = (may: Iterable<Allowance>): string | undefined => {
  const chosen = new Set(may)
  const usual = chosen.size === usuallyAllowed.length && usuallyAllowed.every((one) => chosen.has(one))
  return usual ? undefined : allowances.filter((one) => chosen.has(one)).join(',')
}

const longest = 8000

/** Reads the fragment of an embedded page, without its #. Of a key that is said twice the first counts. */
export const readEmbedding = (fragment: string): Embedding => {
  const said = new URLSearchParams(fragment.slice(0, longest))
  const theme = among(themes, said.get('theme') ?? undefined, (one) => one)
  const place = said.get('story')?.slice(0, 200)
  const link = fragment
    .slice(0, longest)
    .split('&')
    .filter((piece) => piece && !/^(may|theme|story|data)(=|$)/.test(piece))
    .join('&')
  return { may: readMay(said.get('may') ?? undefined), ...(theme && { theme }), ...(place && { place }), link }
}

/** Writes such a fragment; `view` is a link as `writeLink` makes it. */
export const writeEmbedding = ({ may, theme, place, link }: Embedding): string => {
  const list = writeMay(may)
  return [
    ...(place ? [`story=${place.split('/').map(encodeURIComponent).join('/')}`] : []),
    ...(link ? [link] : []),
    ...(list === undefined ? [] : [`may=${list}`]),
    ...(theme ? [`theme=${theme}`] : []),
  ].join('&')
}
