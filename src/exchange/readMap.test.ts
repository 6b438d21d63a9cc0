import { expect, test } from 'vitest'
import { changed, soundDraft } from '../rules/soundDraft.ts'
import { readMap } from './readMap.ts'

const refusalsOf = (text: string) => {
  const result = readMap(text)
  return result.ok ? [] : result.error
}
const write = (map: unknown) => JSON.stringify(map, null, 1)

test('a sound map is taken, and its relationships are derived anew', () => {
  const result = readMap(write({ ...soundDraft, relationships: [{ id: 'made-up' }] }))
  expect(result.ok && result.value.relationships).toEqual([
    {
      id: 'amber-league--cedar-isles--rivalry',
      actors: ['amber-league', 'cedar-isles'],
      relation: 'rivalry',
      claims: ['post-1'],
      articles: ['valley-post'],
    },
    {
      id: 'birch-guard--cedar-isles--rivalry',
      actors: ['birch-guard', 'cedar-isles'],
      relation: 'rivalry',
      claims: ['post-2'],
      articles: ['valley-post'],
    },
  ])
})

test('what not every map has may be left out', () => {
  const { version, title, articles, actors, kinds } = soundDraft
  const claims = soundDraft.claims.map(({ event, ...claim }) => claim)
  const result = readMap(write({ version, title, articles, actors, kinds, claims }))
  expect(result.ok && result.value).toMatchObject({
    events: [],
    periods: [],
    facts: [],
    disagreements: [],
    layout: {
      wide: { sheet: { width: 1190, height: 742 }, nodes: {}, bends: [] },
      phone: { sheet: { width: 1190, height: 742 }, nodes: {}, bends: [] },
    },
  })
})

test('a mistake in the JSON is told with line and column', () => {
  expect(refusalsOf('{\n  "version": "1",\n  "title": oops\n}')).toEqual([
    { record: '', line: 3, column: 12, message: 'the file is not JSON from here on', mend: 'put a value here' },
  ])
})

test('a file that is cut off anywhere is refused whole', () => {
  const text = JSON.stringify(soundDraft)
  for (let length = 0; length < text.length; length += 7) {
    expect(refusalsOf(text.slice(0, length))).toMatchObject([
      { message: 'the file ends too early: it is empty or cut off', mend: 'fetch or save it again' },
    ])
  }
})

test('mistakes of shape name record, line and column', () => {
  const text = `{
 "version": "1", "title": "T", "articles": [], "kinds": [], "claims": [],
 "actors": [
  { "id": "a", "name": "A", "aliases": [], "ambiguous": [], "type": "stat", "prominence": 1,
    "unnamed": false, "descripton": "x" }
 ]
}`
  expect(refusalsOf(text)).toEqual([
    {
      record: 'actors[0].type',
      line: 4,
      column: 69,
      message: '`type` is "stat", which is none of its values',
      mend: 'write state, if you mean it, or one of: militant group, state, government, armed force, agency, movement, person, bloc, population',
    },
    { record: 'actors[0]', line: 4, column: 3, message: '`description` is missing', mend: 'add `description`: text' },
    {
      record: 'actors[0].descripton',
      line: 5,
      column: 23,
      message: 'there is no key `descripton` here',
      mend: 'write `description` if you mean it, or delete it',
    },
  ])
})

test('the rules are applied, and their findings located', () => {
  const claims = changed(soundDraft.claims, 1, { when: '2021-02-30' })
  expect(refusalsOf(JSON.stringify({ ...soundDraft, claims }))).toMatchObject([
    { record: 'claims[1].when', line: 1, message: 'there is no day 2021-02-30' },
  ])
})

test('the standards of our own curation are not asked', () => {
  const { layout, ...map } = soundDraft
  expect(
    readMap(write({ ...map, events: [...map.events, { id: 'flood', name: 'Flood', when: '1930', actors: [] }] })).ok,
  ).toBe(true)
})

test('keys that reach for prototypes are refused and do nothing', () => {
  const text = JSON.stringify(soundDraft).replace('"nodes":{', '"nodes":{"\\u005f_proto__":{"polluted":true},')
  expect(refusalsOf(text)).toMatchObject([
    { record: 'layout.wide.nodes.__proto__', message: 'a key is called `__proto__`', mend: 'delete it' },
  ])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('bottomless nesting is refused', () => {
  const text = `{"actors":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
  expect(refusalsOf(text)).toMatchObject([
    { line: 1, message: 'the file is nested more than 12 deep', mend: 'a map is not: write it anew' },
  ])
})

test('lists without end are refused before they are read', () => {
  const text = `{"actors":[${Array(50_001).fill('1').join()}]}`
  expect(refusalsOf(text)).toEqual([
    {
      record: 'actors',
      line: 1,
      column: 11,
      message: 'the map has 50001 actors; 50000 are the most',
      mend: 'split the map, or leave out what it can do without',
    },
  ])
})

test('a file past the limit of size is refused', () => {
  expect(refusalsOf(' '.repeat(64 * 1024 * 1024 + 1))).toEqual([
    { record: '', message: 'the file is larger than 64 MB', mend: 'leave out what the map can do without' },
  ])
})

test.each(['null', '3', '[]', '"map"'])('%s is not a map', (text) => {
  expect(refusalsOf(text)).toMatchObject([{ mend: 'write a record of keys and values' }])
})

test('no more than a hundred mistakes are told', () => {
  const claims = Array.from({ length: 500 }, (_, i) => ({ ...soundDraft.claims[0], id: `c-${i}`, to: 'nobody' }))
  expect(refusalsOf(write({ ...soundDraft, claims }))).toHaveLength(100)
})
