import { expect, test } from 'vitest'
import { compileMap } from './compileMap.ts'
import { formatProblem } from './problem.ts'
import { edited, writeTinyFolder } from './tinyFolder.ts'

const quarrel = `# yaml-language-server: $schema=../schemas/story.schema.json
id: quarrel
title: The quarrel
summary: How it came to it.
audience: A class
minutes: 10
steps:
  - id: spring
    heading: War in spring
    view: date=1931
    text: The two have fought since spring.
    claims: [post-1]
`
const compile = async (stories: Record<string, string>, changes: Record<string, string> = {}) => {
  const named = Object.entries(stories).map(([name, text]) => [`stories/${name}`, text])
  const folder = await writeTinyFolder({ ...changes, ...Object.fromEntries(named) })
  const compiled = await compileMap(folder)
  if ('stories' in compiled) return { stories: compiled.stories, problems: [] }
  return { problems: compiled.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, '')) }
}
const problemsOf = async (from: string, to: string) =>
  (await compile({ 'quarrel.yaml': quarrel.replace(from, to) })).problems

test('a story is read, and what may be left out is there', async () => {
  const { stories } = await compile({ 'quarrel.yaml': quarrel.replace('    view: date=1931\n', '') })
  expect(stories).toEqual([
    {
      id: 'quarrel',
      title: 'The quarrel',
      summary: 'How it came to it.',
      audience: 'A class',
      minutes: 10,
      steps: [
        {
          id: 'spring',
          heading: 'War in spring',
          view: '',
          text: 'The two have fought since spring.',
          claims: ['post-1'],
          facts: [],
        },
      ],
    },
  ])
})

test('a map needs no stories', async () => {
  expect(await compile({})).toEqual({ stories: [], problems: [] })
})

test('they stand by their places, and those without one after them by title', async () => {
  const like = (id: string, more: string) => quarrel.replace('id: quarrel', `id: ${id}\n${more}`)
  const titled = (id: string, title: string) => like(id, '').replace('The quarrel', title)
  const { stories } = await compile({
    'a.yaml': titled('a', 'Zeal'),
    'b.yaml': like('b', 'place: 2'),
    'c.yaml': titled('c', 'Envy'),
    'd.yaml': like('d', 'place: 1'),
    // Files of an editor, and of other sorts, are not stories.
    '.e.yaml': 'nothing',
    'notes.txt': 'nothing',
  })
  expect(stories?.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
})

test('a wrong id is told where it stands', async () => {
  expect(await problemsOf('[post-1]', '[post-11]')).toEqual([
    'stories/quarrel.yaml:12:14  no claim has the id "post-11"  →  write "post-1" if you mean it',
  ])
})

test('a wrong key is told at the key', async () => {
  expect(await problemsOf('    text:', '    txet:')).toEqual([
    expect.stringMatching(/^stories\/quarrel\.yaml:8:5 {2}.*text/),
    expect.stringMatching(/^stories\/quarrel\.yaml:11:5 {2}.*txet.*text/),
  ])
})

test('a view that this map cannot follow is told at the view', async () => {
  expect(await problemsOf('date=1931', 'date=1931&show=dolmen')).toEqual([
    expect.stringMatching(
      /^stories\/quarrel\.yaml:10:11 {2}the view says what this map does not know: show "dolmen" {2}→/,
    ),
  ])
})

test('a name that does not fit the file is told at the id', async () => {
  expect((await compile({ 'row.yaml': quarrel })).problems).toEqual([
    'stories/row.yaml:2:5  the story "quarrel" stands in a file named for "row"  →  name the file quarrel.yaml',
  ])
})

test('text that is no YAML is told, and the other stories are judged all the same', async () => {
  const { problems } = await compile({
    'broken.yaml': 'id: [',
    'quarrel.yaml': quarrel.replace('[post-1]', '[]'),
  })
  expect(problems).toEqual([
    expect.stringMatching(/^stories\/broken\.yaml:\d+:\d+ {2}/),
    expect.stringMatching(/^stories\/quarrel\.yaml:8:5 {2}the step "War in spring" rests on nothing/),
  ])
})

test('a map with mistakes is mended first', async () => {
  const stories = { 'quarrel.yaml': quarrel.replace('[post-1]', '[post-9]') }
  const { problems } = await compile(stories, edited('events.yaml', 'when: 1931', 'when: soon'))
  expect(problems).toEqual([expect.stringContaining('"soon" is not a date')])
})
