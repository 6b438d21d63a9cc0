import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { readMap } from '../exchange/readMap.ts'
import { compileMap } from './compileMap.ts'
import { publishedFiles } from './publishedFiles.ts'
import { writeTinyFolder } from './tinyFolder.ts'

const publishTiny = async () => {
  const compiled = await compileMap(await writeTinyFolder())
  if ('problems' in compiled) throw new Error('the tiny map is sound')
  const texts = new Map(publishedFiles(compiled.map).map(({ path, text }) => [path, text]))
  return { map: compiled.map, text: (path: string) => texts.get(path) ?? '' }
}

test('what is published is what the reader of foreign maps takes', async () => {
  const { map, text } = await publishTiny()
  expect(readMap(text('data/map.json'))).toEqual({ ok: true, value: map })
})

test('the published schema fits the published map, and refuses another', async () => {
  const { map, text } = await publishTiny()
  const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(JSON.parse(text('data/map.schema.json')))
  expect(validate(JSON.parse(text('data/map.json')))).toBe(true)
  expect(validate({ ...map, actors: [{ id: 'a' }] })).toBe(false)
})

test('the table of claims has names beside ids, and runs no formula', async () => {
  const { text } = await publishTiny()
  expect(text('data/claims.csv')).toBe(
    [
      'id,from,from name,to,to name,kind,relation,status,attributed to,when,event,article,article title,paragraph,phrase,paraphrase,note',
      'post-1,cedar-isles,Cedar Isles,amber-league,Amber League,fights,rivalry,asserted,,1931,landing,valley-post,Trouble in the Valleys,1,at war since spring,The two have fought since spring.,',
      `post-2,amber-league,Amber League,birch-guard,Birch Guard,leads,affiliation,attributed,Birch Guard,,,valley-post,Trouble in the Valleys,2,under the league,"'=The guard, ""a league's own"", obeys.",`,
      '',
    ].join('\r\n'),
  )
})

test('the table of relationships counts what they rest on', async () => {
  const { text } = await publishTiny()
  expect(text('data/relationships.csv')).toBe(
    [
      'id,actor a,name a,actor b,name b,relation,number of claims,number of articles,claims,articles,article titles',
      'amber-league--cedar-isles--rivalry,amber-league,Amber League,cedar-isles,Cedar Isles,rivalry,1,1,post-1,valley-post,Trouble in the Valleys',
      'amber-league--birch-guard--affiliation,amber-league,Amber League,birch-guard,Birch Guard,affiliation,1,1,post-2,valley-post,Trouble in the Valleys',
      '',
    ].join('\r\n'),
  )
})
