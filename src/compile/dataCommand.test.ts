import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dataCommand } from './dataCommand.ts'
import { writeEditorSchemas } from './editorSupport.ts'
import { edited, writeTinyFolder } from './tinyFolder.ts'

const run = async (args: string[], environment = {}) => {
  const printed: string[] = []
  const code = await dataCommand(args, environment, (text) => printed.push(text))
  return { code, printed: printed.join('\n') }
}
const tiny = async (changes?: Record<string, string>) => {
  const folder = await writeTinyFolder(changes)
  await writeEditorSchemas(folder)
  return folder
}
const writeCopy = async (text: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'copies-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'valley-post.txt'), text)
  return folder
}
const copy = 'They are at war since spring.\n\nThe guard, some two hundred, is under the league.\n'

test('a sound map is summed up', async () => {
  expect(await run([await tiny()])).toEqual({
    code: 0,
    printed: `The Three Valleys, 1931.05.02
  articles          1   2 valley-post
  actors            3   2 open with the map
  claims            2   1 asserted, 1 attributed
  relationships     2   1 rivalry, 1 affiliation
  facts             1
  disagreements     1
  events            1
  kinds             2
  stories           0   0 steps`,
  })
})

test('mistakes are told and counted', async () => {
  const folder = await tiny(edited('events.yaml', 'when: 1931', 'when: soon'))
  expect(await run([folder])).toEqual({
    code: 1,
    printed: `${folder}/events.yaml:2:43  "soon" is not a date in EDTF  →  write it like 2017, 2017-04, 2017-04-13, 198X, 2019~, 2015/2019 or 2015/..

1 mistake in ${folder}`,
  })
})

test('with copies of the articles, anchors, paragraphs and wording are checked', async () => {
  const folder = await tiny()
  expect((await run([folder, '--articles', await writeCopy(copy)])).code).toBe(0)
  const { code, printed } = await run([folder], { ARTICLES_DIR: await writeCopy(copy.replace('spring', 'autumn')) })
  expect(code).toBe(1)
  expect(printed).toContain('claims/valley-post.yaml:9:11  the phrase does not stand in paragraph 1 of "valley-post"')
  const short = await run([folder, '--articles', await writeCopy('They are at war since spring.')])
  expect(short.printed).toContain('claims/valley-post.yaml:18:14  "valley-post" ends with paragraph 1')
  const own = await writeCopy(`${copy}At war since spring, paraphrase: the two have fought since spring.`)
  expect((await run([folder, '--articles', own])).printed).toContain('8 words or more run as in "valley-post"')
})

test('the schemas are written when asked for', async () => {
  const folder = await writeTinyFolder()
  expect((await run([folder])).printed).toContain('the schema is not up to date')
  expect((await run([folder, '--write-schemas'])).code).toBe(0)
})
