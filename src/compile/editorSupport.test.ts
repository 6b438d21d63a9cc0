import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEditorSupport, writeEditorSchemas } from './editorSupport.ts'
import { formatProblem } from './problem.ts'
import { edited, writeTinyFolder } from './tinyFolder.ts'

const check = async (folder: string) =>
  (await checkEditorSupport(folder)).map((problem) => formatProblem(problem).replace(`${folder}/`, ''))

test('the schemas that are committed are those of the code', async () => {
  expect((await check('graph-data')).filter((problem) => problem.startsWith('schemas/'))).toEqual([])
})

test('files that name schemas which are up to date pass', async () => {
  const folder = await writeTinyFolder()
  await writeEditorSchemas(folder)
  expect(await check(folder)).toEqual([])
})

test('an old schema and a file that names none are told', async () => {
  const line = '# yaml-language-server: $schema=../schemas/claims.schema.json'
  const folder = await writeTinyFolder(edited('claims/valley-post.yaml', `${line}\n`, ''))
  await writeEditorSchemas(folder)
  await mkdir(join(folder, 'schemas'), { recursive: true })
  await writeFile(join(folder, 'schemas/actors.schema.json'), '{}\n')
  expect(await check(folder)).toEqual([
    'schemas/actors.schema.json:1:1  the schema is not up to date  →  run: npm run data -- --write-schemas',
    `claims/valley-post.yaml:1:1  the file does not name its schema  →  make this its first line: ${line}`,
  ])
})
