import { expect, test } from 'vitest'
import { compileMap } from './compileMap.ts'
import { formatProblem } from './problem.ts'
import { edited, writeTinyFolder } from './tinyFolder.ts'

const compileTiny = async (changes?: Record<string, string | null>) => {
  const folder = await writeTinyFolder(changes)
  const compiled = await compileMap(folder)
  if ('map' in compiled) return { map: compiled.map, problems: [] }
  return { problems: compiled.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, '')) }
}

test('claims take their article from the file, and relation and direction from the kind', async () => {
  const { map } = await compileTiny()
  expect(map?.claims).toEqual([
    {
      id: 'post-1',
      from: 'cedar-isles',
      to: 'amber-league',
      kind: 'fights',
      relation: 'rivalry',
      directed: false,
      status: 'asserted',
      article: 'valley-post',
      paragraph: 1,
      phrase: 'at war since spring',
      paraphrase: 'The two have fought since spring.',
      when: '1931',
      event: 'landing',
    },
    {
      id: 'post-2',
      from: 'amber-league',
      to: 'birch-guard',
      kind: 'leads',
      relation: 'affiliation',
      directed: true,
      status: 'attributed',
      article: 'valley-post',
      paragraph: 2,
      phrase: 'under the league',
      paraphrase: '=The guard, "a league\'s own", obeys.',
      attributedTo: 'birch-guard',
    },
  ])
})

test('relationships are derived', async () => {
  const { map } = await compileTiny()
  expect(map?.relationships).toEqual([
    {
      id: 'amber-league--cedar-isles--rivalry',
      actors: ['amber-league', 'cedar-isles'],
      relation: 'rivalry',
      claims: ['post-1'],
      articles: ['valley-post'],
    },
    {
      id: 'amber-league--birch-guard--affiliation',
      actors: ['amber-league', 'birch-guard'],
      relation: 'affiliation',
      claims: ['post-2'],
      articles: ['valley-post'],
    },
  ])
})

test('what is left out gets its default, a bare year is text, an empty file is an empty list', async () => {
  const { map } = await compileTiny()
  expect(map?.actors[0]).toEqual({
    id: 'amber-league',
    name: 'Amber League',
    aliases: [],
    ambiguous: [],
    type: 'movement',
    prominence: 0,
    unnamed: false,
    description: 'A league of millers.',
  })
  expect(map?.events[0]?.when).toBe('1931')
  expect(map?.periods).toEqual([])
  expect(map?.disagreements[0]?.answers[1]).toEqual({ text: 'The guard.', claims: [], facts: ['post-f1'] })
  expect(map?.layout.wide.bends).toEqual([])
})

test('keys stand in the order of the published schema, however they were typed', async () => {
  const { map } = await compileTiny(
    edited('events.yaml', 'id: landing, name: The landing', 'name: The landing, id: landing'),
  )
  expect(Object.keys(map ?? {}).join()).toBe(
    'version,title,articles,actors,kinds,events,periods,claims,facts,disagreements,relationships,layout',
  )
  expect(Object.keys(map?.events[0] ?? {}).join()).toBe('id,name,when,actors')
})

test('mistakes of every sort are told together, each at its place, in reading order', async () => {
  const { problems } = await compileTiny({
    ...edited('actors.yaml', 'type: state', 'typ: state'),
    ...edited('claims/valley-post.yaml', 'kind: fights\n  when: 1931', 'kind: figths\n  when: 1931-02-30'),
    ...edited('map.yaml', 'title: The Three Valleys\n', ''),
    ...edited('layout.yaml', 'cedar-isles:', 'cedar-iles:'),
  })
  expect(problems).toEqual([
    'actors.yaml:4:3  `type` is missing  →  add `type`: one of militant group, state, government, armed force, agency, movement, person, bloc, population',
    'actors.yaml:4:41  there is no key `typ` here  →  write `type` if you mean it, or delete it',
    'claims/valley-post.yaml:5:9  no kind has the id "figths"  →  write "fights" if you mean it, or add "figths" to the kinds',
    'claims/valley-post.yaml:6:9  there is no day 1931-02-30  →  give a day that the month has, or the month alone',
    'layout.yaml:6:5  no actor has the id "cedar-iles"  →  write "cedar-isles" if you mean it, or add "cedar-iles" to the actors',
    'map.yaml:2:1  `title` is missing  →  add `title`: text',
  ])
})

test('a file that cannot be read as YAML does not make every reference to it a mistake', async () => {
  const { problems } = await compileTiny({ 'actors.yaml': '- { id: amber-league\n- x' })
  expect(problems.every((problem) => problem.startsWith('actors.yaml:'))).toBe(true)
  expect(problems.length).toBeGreaterThan(0)
})

test('a file that is missing is told', async () => {
  expect((await compileTiny({ 'facts.yaml': null })).problems).toEqual([
    'facts.yaml:1:1  the file is missing  →  create it; an empty file is an empty list',
  ])
})

test('a file of claims is named after an article, which is told once', async () => {
  const { 'claims/valley-post.yaml': claims } = edited('claims/valley-post.yaml', 'id: post-1', 'id: post-1')
  const { problems } = await compileTiny({ 'claims/valley-post.yaml': null, 'claims/valley-news.yaml': claims ?? '' })
  expect(problems).toEqual([
    'claims/valley-news.yaml:1:1  no article has the id "valley-news"  →  name the file after an article of articles.yaml: <id>.yaml',
  ])
})

test('a file that is not a list is told', async () => {
  expect((await compileTiny({ 'periods.yaml': 'spring: 1931\n' })).problems).toEqual([
    'periods.yaml:1:1  the file is not a list  →  start each record with "- "',
  ])
})

test('what is missing is judged only when all the records can be read', async () => {
  const spare = '- { id: dolmen, name: Dolmen, type: state, prominence: 4, description: Spoken of by nobody. }\n'
  const actors = edited('actors.yaml', '- { id: amber-league', `${spare}- { id: amber-league`)
  expect((await compileTiny(actors)).problems).toEqual([
    'actors.yaml:2:9  nothing refers to "dolmen"  →  delete it, or add the claim that speaks of it',
  ])
  const both = { ...actors, ...edited('events.yaml', 'name: The landing', 'name: 1931') }
  expect((await compileTiny(both)).problems).toEqual([
    'events.yaml:2:24  `name` is 1931  →  write text (put it in quotes)',
  ])
})
