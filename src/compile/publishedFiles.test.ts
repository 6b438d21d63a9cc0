import { Ajv2020 } from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readMap } from '../exchange/readMap.ts'
import { compileMap } from './compileMap.ts'
import { publishedFiles } from './publishedFiles.ts'
import { writeTinyFolder } from './tinyFolder.ts'

const publishTiny = async () => {
  const compiled = await compileMap(await writeTinyFolder())
  if ('problems' in compiled) throw new Error('the tiny map is sound')
  const texts = new Map(publishedFiles(compiled).map(({ path, text }) => [path, text]))
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

test('stories are published beside the map, in a form that their schema fits', async () => {
  const story = { id: 'quarrel', title: 'The quarrel', summary: 'How.', audience: 'A class', minutes: 10 }
  const step = { id: 'spring', heading: 'War', view: '', text: 'They fight.', claims: ['post-1'], facts: [] }
  const folder = await writeTinyFolder({ 'stories/quarrel.yaml': JSON.stringify({ ...story, steps: [step] }) })
  const compiled = await compileMap(folder)
  if ('problems' in compiled) throw new Error('the tiny map is sound')
  const texts = new Map(publishedFiles(compiled).map(({ path, text }) => [path, text]))
  const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(
    JSON.parse(texts.get('data/stories.schema.json') ?? ''),
  )
  const published = JSON.parse(texts.get('data/stories.json') ?? '')
  expect(published).toEqual({ version: '1931.05.02', stories: [{ ...story, steps: [step] }] })
  expect(validate(published)).toBe(true)
  expect(validate({ ...published, stories: [story] })).toBe(false)
})

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })

test('the table of claims has names beside ids, the passage and its citation, and runs no formula', async () => {
  const { text } = await publishTiny()
  const csv = text('data/claims.csv')
  const { data, meta, errors } = rowsOf(csv)
  expect(errors).toEqual([])
  expect(csv.split('\r\n').length - 2).toBe(data.length)
  expect(meta.fields?.join()).toBe(
    'id,from,from name,to,to name,kind,relation,status,attributed to,when,event,article,article title,paragraph,phrase,paraphrase,note,relationship,article date,citation,passage',
  )
  expect(data[0]).toEqual({
    id: 'post-1',
    from: 'cedar-isles',
    'from name': 'Cedar Isles',
    to: 'amber-league',
    'to name': 'Amber League',
    kind: 'fights',
    relation: 'rivalry',
    status: 'asserted',
    'attributed to': '',
    when: '1931',
    event: 'landing',
    article: 'valley-post',
    'article title': 'Trouble in the Valleys',
    paragraph: '1',
    phrase: 'at war since spring',
    paraphrase: 'The two have fought since spring.',
    note: '',
    relationship: 'amber-league--cedar-isles--rivalry',
    'article date': '1931-05-02',
    citation: expect.stringMatching(/Trouble in the Valleys.*at war since spring/),
    passage: 'https://example.org/trouble#:~:text=at%20war%20since%20spring',
  })
  expect(data[1]).toMatchObject({
    'attributed to': 'Birch Guard',
    paraphrase: `'=The guard, "a league's own", obeys.`,
    relationship: 'amber-league--birch-guard--affiliation',
  })
})

test('the table of relationships tells what they rest on, at whatever time', async () => {
  const { map, text } = await publishTiny()
  const { data, meta, errors } = rowsOf(text('data/relationships.csv'))
  expect(errors).toEqual([])
  expect(meta.fields?.slice(0, 14).join()).toBe(
    'id,actor a,name a,actor b,name b,relation,number of claims,number of articles,claims,articles,article titles,direction,as of,status',
  )
  expect(data.map(({ id }) => id)).toEqual(map.relationships.map(({ id }) => id))
  expect(data[0]).toMatchObject({
    'name a': 'Amber League',
    'name b': 'Cedar Isles',
    'number of claims': '1',
    articles: 'valley-post',
    'article titles': 'Trouble in the Valleys',
    direction: '',
    'as of': '1931/1931',
    status: 'asserted',
    dates: '1931',
    citations: expect.stringMatching(
      /^Valley Post, “Trouble in the Valleys”, line 1: “at war since spring” \(asserted; 1931/,
    ),
  })
  expect(data[1]).toMatchObject({ direction: 'a to b', status: 'attributed', 'attributed to': 'Birch Guard' })
})
