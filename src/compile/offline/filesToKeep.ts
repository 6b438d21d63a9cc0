import { createHash } from 'node:crypto'
import type { Built } from '../../lib/built.ts'

/** A file of the finished site by its path in it. */
export interface SiteFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What is meant for hosts, for other sites and for programs that preview links, the worker itself, and fonts that are kept when used. */
const isLeftOut = (path: string): boolean =>
  /(^|\/)(\.[^/]*|_headers)$|^(sw\.js|social\.png)$|^embed\/|^assets\/noto-serif-sc-/.test(path)

/** All that a device keeps with the first visit. A file that came otherwise than it was built is not taken, nor the rest. */
export const filesToKeep = (files: readonly SiteFile[]): Built['files'] =>
  files
    .filter(({ path }) => !isLeftOut(path))
    .map(({ path, bytes }) => {
      const hash = createHash('sha256').update(bytes)
      const integrity = `sha256-${hash.digest('base64')}`
      // The hash in a name is that of the content.
      return { url: path, revision: path.startsWith('assets/') ? null : integrity.slice(7, 23), integrity }
    })

/** A name that changes when anything in the site does. */
export const nameVersion = (files: readonly SiteFile[]): string => {
  const hash = createHash('sha256')
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex').slice(0, 12)
}

/** Has a page say which version it is of, and ask for its files in that version. */
export const writeVersion = (html: string, version: string): string =>
  html
    .replace('<html ', `<html data-build="${version}" `)
    .replace(/(?<=(?:href|src)="(?:\.\/)?)(data\/map\.json|early\.js|read\.css)(?=")/g, `$1?v=${version}`)
