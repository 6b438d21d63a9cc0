import { expect, test } from 'vitest'
import { borrowedWording } from './borrowedWording.ts'

const copies = new Map([
  [
    'valley-post',
    ['Why the Millers Won’t Sell Their Flour to Anyone', 'One two three four five six seven eight nine ten.'],
  ],
])
const borrowed = borrowedWording(copies, ['Why the Millers Won’t Sell Their Flour to Anyone'])

test('seven words in a row are no borrowing', () => {
  expect(borrowed('a.yaml', 'one two three four five six seven and more')).toEqual([])
})

test('eight are, whatever their case, punctuation and line ends; a longer run is told once', () => {
  const text = '# sound\nnote: >\n  TWO, three-four\n  five “six” seven eight nine TEN'
  expect(borrowed('a.yaml', text)).toEqual([
    {
      file: 'a.yaml',
      line: 3,
      column: 3,
      message: '8 words or more run as in "valley-post"',
      mend: 'say it in other words',
    },
  ])
})

test('two borrowings are two', () => {
  const run = 'one two three four five six seven eight'
  expect(borrowed('a.yaml', `${run}\n${run}`).map(({ line }) => line)).toEqual([1, 2])
})

test('a title may be repeated', () => {
  expect(borrowed('a.yaml', "why the millers won't sell their flour to anyone")).toEqual([])
})

test('an address is not wording', () => {
  expect(borrowed('a.yaml', 'URL: https://example.org/one-two-three-four-five-six-seven-eight')).toEqual([])
})
