import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Our plain-text copies of the articles, by id: the lines that are not empty. They are never published. */
export type ArticleCopies = ReadonlyMap<string, readonly string[]>

/** No-break spaces are spaces, and a run of white space is one. */
export const foldSpace = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(foldSpace)
    .filter((line) => line !== '')

export const readArticleCopies = async (folder: string): Promise<ArticleCopies> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  return new Map(
    await Promise.all(
      names.map(async (name) => [basename(name, '.txt'), linesOf(await readFile(join(folder, name), 'utf8'))] as const),
    ),
  )
}
