import { parseArgs } from 'node:util'
import { anchorPhrase } from './anchorPhrase.ts'
import { readArticleCopies } from './articleCopies.ts'
import { checkWording } from './checkWording.ts'
import { compileMap } from './compileMap.ts'
import { checkEditorSupport, writeEditorSchemas } from './editorSupport.ts'
import { formatProblem, inReadingOrder } from './problem.ts'
import { readFolder } from './readFolder.ts'
import { summary } from './summary.ts'

const usage = `npm run data -- [folder] [--articles DIR] [--write-schemas]
  folder           the authored map (graph-data)
  --articles DIR   copies of the articles, <id>.txt (or ARTICLES_DIR): checks anchor phrases and borrowed wording too
  --write-schemas  writes the JSON Schemas for editors`

/** Checks the authored map and prints a summary or every mistake. Returns the exit code. */
export const dataCommand = async (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      'write-schemas': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    print(usage)
    return 0
  }
  const folder = positionals[0] ?? 'graph-data'
  if (values['write-schemas']) await writeEditorSchemas(folder)

  const { compiled, wording } = await check(folder, values.articles ?? environment.ARTICLES_DIR)
  const problems = inReadingOrder([
    ...('problems' in compiled ? compiled.problems : []),
    ...wording,
    ...(await checkEditorSupport(folder)),
  ])
  for (const problem of problems) print(formatProblem(problem))
  if (problems.length > 0 || 'problems' in compiled) {
    print(`\n${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in ${folder}`)
    return 1
  }
  print(summary(compiled.map, compiled.stories))
  return 0
}

const check = async (folder: string, articles: string | undefined) => {
  if (!articles) return { compiled: await compileMap(folder), wording: [] }
  const copies = await readArticleCopies(articles)
  const titles = (await readFolder(folder)).draft.articles.map((article) => article.csl.title)
  const lineCounts = new Map([...copies].map(([id, lines]) => [id, lines.length]))
  return {
    compiled: await compileMap(folder, { moreRules: [anchorPhrase(copies)], lineCounts }),
    wording: await checkWording(folder, copies, titles),
  }
}
