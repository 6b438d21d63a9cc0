import type { Dataset } from '../../model/dataset.ts'
import { defaultView, type View } from '../../model/view.ts'
import { arrangementKeys } from './arrangementKeys.ts'
import { filterKeys } from './filterKeys.ts'
import type { Key } from './key.ts'
import { toolKey } from './toolKey.ts'
import { mapKeys, viewKeys } from './viewKeys.ts'

/*
 * The address's fragment holds the whole view, as `key=value` pairs of what differs from the view that the map opens
 * with: readable, short, and safe to paste anywhere. What a link may say is limited before it is read.
 */

/** So long an address may be; a file may hold more. */
const longestLink = 6000

/** In the order in which they are written. */
const keys: Readonly<Record<string, Key>> = { ...viewKeys, ...filterKeys, ...mapKeys, ...arrangementKeys, ...toolKey }

/** Writes a view; the empty text is the view that the map opens with. */
export const writeLink = (view: View): string =>
  Object.entries(keys)
    .flatMap(([key, { write }]) => {
      const value = write(view)
      return value ? [`${key}=${encodeURIComponent(value).replace(/%(2C|3A|2F|7E|3B)/g, decodeURIComponent)}`] : []
    })
    .join('&')

/** What a link says of a view, and what it says that could not be followed, each as a key and a value. */
export interface ReadLink {
  readonly view: View
  readonly refused: readonly { readonly key: string; readonly value: string }[]
}

/** Reads the fragment of an address (without its #). What it does not say, or says wrongly, is as the map opens. */
export const readLink = (fragment: string, dataset: Dataset, longest = longestLink): ReadLink => {
  if (fragment.length > longest) return { view: defaultView, refused: [{ key: 'link', value: `${fragment.length}` }] }
  const refused: { key: string; value: string }[] = []
  let view: View = defaultView
  for (const [key, value] of new URLSearchParams(fragment)) {
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined
    const read = known?.read(value, {
      view,
      dataset,
      refuse: (part) => refused.push({ key, value: part.slice(0, 60) }),
    })
    if (read) view = { ...view, ...read }
    else refused.push({ key, value: value.slice(0, 60) })
  }
  return { view, refused }
}

/** What of a link cannot be followed on a map, each as `key "value"`. */
export const refusedIn = (fragment: string, dataset: Dataset): string[] =>
  readLink(fragment, dataset).refused.map(({ key, value }) => `${key} "${value}"`)
