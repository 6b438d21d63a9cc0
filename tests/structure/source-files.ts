import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A source file by its path from the root of the checkout, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every TypeScript file under src, declarations of other people's packages included. */
export const readSourceFiles = (): SourceFile[] => read(/\.tsx?$/)

/** Every stylesheet under src. */
export const readStylesheets = (): SourceFile[] => read(/\.css$/)

function read(ending: RegExp): SourceFile[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
}
