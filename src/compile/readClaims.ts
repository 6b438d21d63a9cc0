import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DraftClaim } from '../rules/draft.ts'
import { claimsFolder } from './authoredFiles.ts'
import { authoredClaim } from './authoredRecords.ts'
import type { Problem } from './problem.ts'
import { type Authored, type Records, readRecords } from './readRecords.ts'
import { readSource } from './readSource.ts'

/** Reads the claims of every article, by the alphabet of the articles. The name of a file is the id of its article. */
export const readClaims = async (
  folder: string,
  isArticle: (id: string) => boolean,
): Promise<Records<DraftClaim> & { unknownArticles: ReadonlySet<string> }> => {
  const records: Authored<DraftClaim>[] = []
  const problems: Problem[] = []
  const setAside = new Set<string>()
  let all = false
  const unknownArticles = new Set<string>()
  for (const name of await claimFiles(folder)) {
    const file = join(folder, claimsFolder, name)
    const article = basename(name, '.yaml')
    if (!isArticle(article)) {
      unknownArticles.add(article)
      const mend = 'name the file after an article of articles.yaml: <id>.yaml'
      problems.push({ file, line: 1, column: 1, message: `no article has the id "${article}"`, mend })
    }
    const read = readRecords(await readSource(file), authoredClaim)
    records.push(...read.records.map(({ record, locate }) => ({ record: { ...record, article }, locate })))
    problems.push(...read.problems)
    if (read.setAside === 'all') all = true
    else for (const id of read.setAside) setAside.add(id)
  }
  return { records, problems, setAside: all ? 'all' : setAside, unknownArticles }
}

const claimFiles = async (folder: string): Promise<string[]> => {
  const names = await readdir(join(folder, claimsFolder)).catch(() => [])
  return names.filter((name) => /^[^.].*\.ya?ml$/.test(name)).sort()
}
