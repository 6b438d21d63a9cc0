import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { claimsFolder, fileSchemas, storiesFolder } from './authoredFiles.ts'
import { editorSchemas } from './jsonSchemas.ts'
import type { Problem } from './problem.ts'

const schemasFolder = 'schemas'

export const writeEditorSchemas = async (folder: string): Promise<void> => {
  await mkdir(join(folder, schemasFolder), { recursive: true })
  for (const [name, text] of editorSchemas()) await writeFile(join(folder, schemasFolder, name), text)
}

/** Finds committed schemas that are not up to date, and authored files that do not name theirs. */
export const checkEditorSupport = async (folder: string): Promise<Problem[]> => {
  const problems: Problem[] = []
  const expectStart = async (file: string, start: string, message: string, mend: string) => {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null || !text.replaceAll('\r\n', '\n').startsWith(start)) {
      problems.push({ file, line: 1, column: 1, message, mend })
    }
  }
  for (const [name, text] of editorSchemas()) {
    const file = join(folder, schemasFolder, name)
    await expectStart(file, text, 'the schema is not up to date', 'run: npm run data -- --write-schemas')
  }
  for (const { file, schema } of await authoredFiles(folder)) {
    const address = relative(dirname(file), join(folder, schemasFolder, schema))
      .split(sep)
      .join('/')
    const line = `# yaml-language-server: $schema=${address.startsWith('.') ? address : `./${address}`}`
    await expectStart(file, `${line}\n`, 'the file does not name its schema', `make this its first line: ${line}`)
  }
  return problems
}

const authoredFiles = async (folder: string) => [
  ...Object.keys(fileSchemas)
    .filter((name) => name !== 'claims' && name !== 'story')
    .map((name) => ({ file: join(folder, `${name}.yaml`), schema: `${name}.schema.json` })),
  ...(await filesIn(folder, claimsFolder, 'claims')),
  ...(await filesIn(folder, storiesFolder, 'story')),
]

/** The files of a folder of which each has the same schema. */
const filesIn = async (folder: string, inside: string, schema: string) => {
  const names = await readdir(join(folder, inside)).catch(() => [])
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: join(folder, inside, name), schema: `${schema}.schema.json` }))
}
