import { expect, test } from 'vitest'
import { markup } from './markup.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('plain text passes', () => {
  expect([...markup.check(soundDraft)]).toEqual([])
})

const findingsFor = (paraphrase: string) => [
  ...markup.check({ ...soundDraft, claims: changed(soundDraft.claims, 0, { paraphrase }) }),
]
const at = ['claims', 0, 'paraphrase']

test.each(['fewer than < 5 & more', 'Q&A', 'two\nlines', 'naïve – “quoted” مرحبا'])('%j passes', (text) => {
  expect(findingsFor(text)).toEqual([])
})

test('a tag is refused', () => {
  expect(findingsFor('a <b>bold</b> claim')).toEqual([
    { at, message: 'the text has markup ("<b…")', mend: 'write plain text, without tags' },
  ])
})

test('an entity is refused', () => {
  expect(findingsFor('a&nbsp;b')).toEqual([
    { at, message: 'the text has markup ("&nbsp;")', mend: 'write the character itself' },
  ])
})

test.each([
  ['a\u0007b', '0007'],
  ['a\u202eb', '202E'],
])('a character that is not seen is refused', (text, code) => {
  expect(findingsFor(text)).toEqual([
    { at, message: `the text has a hidden character (U+${code})`, mend: 'delete it, or put a space in its place' },
  ])
})

test('titles and deep texts are searched', () => {
  const answers = [{ text: '<script>', claims: ['post-1'], facts: [] }]
  const draft = { ...soundDraft, title: '<i>', disagreements: changed(soundDraft.disagreements, 0, { answers }) }
  expect([...markup.check(draft)].map((finding) => finding.at)).toEqual([
    ['title'],
    ['disagreements', 0, 'answers', 0, 'text'],
  ])
})
