import { fromBase64 } from './base64.ts'
import { inlined } from './inlined.ts'

/** Gets a file of the site by the address that the build gave it: from the site, or from the page where all is one file. */
export const siteFile = async (address: string): Promise<Response> =>
  import.meta.env.ONE_FILE ? inlinedFile(address) : fetch(address)

/**
 * Gets a file that the build put beside the page under a name that stays, such as `data/map.json`. It is asked for in the
 * version of the page, so that a page which is kept on the device never mixes with data from another.
 */
export const dataFile = async (path: string): Promise<Response> => {
  if (import.meta.env.ONE_FILE) return inlinedFile(path)
  const { build } = document.documentElement.dataset
  return fetch(new URL(build ? `${path}?v=${build}` : path, document.baseURI))
}

/** A font's file as a stylesheet names it. */
export const fontSource = (address: string): string => {
  const file = import.meta.env.ONE_FILE ? inlined(address) : undefined
  return `url(${file ? `data:font/woff;base64,${file.text}` : address})`
}

const inlinedFile = (address: string): Response => {
  const file = inlined(address)
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.isBase64 ? fromBase64(file.text) : file.text)
}
