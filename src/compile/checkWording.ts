import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleCopies } from './articleCopies.ts'
import { borrowedWording } from './borrowedWording.ts'
import type { Problem } from './problem.ts'

/** Reads every YAML file of a folder for wording that is borrowed from an article. */
export const checkWording = async (
  folder: string,
  copies: ArticleCopies,
  titles: readonly string[],
): Promise<Problem[]> => {
  const borrowed = borrowedWording(copies, titles)
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort()
  const files = names.map((name) => join(folder, name))
  return (await Promise.all(files.map(async (file) => borrowed(file, await readFile(file, 'utf8'))))).flat()
}
