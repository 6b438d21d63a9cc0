import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import type { Story } from '../../model/story.ts'
import { claimsOfSet, readCodingSet, writeCodingSet } from './codingSet.ts'

const story: Story = {
  id: 'fair',
  title: 'The fair',
  summary: 'What came of it.',
  audience: 'Anybody',
  minutes: 5,
  steps: [
    { id: 'one', heading: 'One', view: '', text: 'It began.', claims: ['h1', 'g1'], facts: [] },
    {
      id: 'two',
      heading: 'Two',
      view: '',
      text: 'It went on.',
      claims: ['g1'],
      facts: [],
      question: { type: 'free', ask: 'Why?', answer: 'Nobody tells.', claims: ['g3'], facts: [] },
    },
  ],
}
const ids = (text: string) => {
  const set = readCodingSet(text)
  return set && claimsOfSet(orland, [story], set).map(({ id }) => id)
}

it('takes the claims of a story once, by article and as they stand in it', () => {
  expect(ids('story:fair')).toEqual(['g1', 'g3', 'h1'])
  expect(ids('story:unknown')).toEqual([])
})

it('takes those of an article, or some by a seed', () => {
  expect(ids('article:herald')).toEqual(['h1', 'h2', 'h3'])
  expect(ids('sample:3:7')).toHaveLength(3)
  expect(ids('sample:3:7')).toEqual(ids('sample:3:7'))
  expect(ids('sample:200:7')).toHaveLength(orland.claims.length)
})

it('reads what it writes, and nothing else', () => {
  for (const text of ['story:fair', 'article:herald', 'sample:12:4711']) {
    const set = readCodingSet(text)
    expect(set && writeCodingSet(set)).toBe(text)
  }
  for (const text of ['', 'story', 'story:A B', 'sample:0:1', 'sample:12', 'sample:201:1', 'sample:1:x', 'article:a:b'])
    expect(readCodingSet(text), text).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => void readCodingSet(text)))
})
