import { expect, test } from 'vitest'
import { lineIndex } from './lineIndex.ts'

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
])('offset %i of "ab\\n\\ncd" is at %i:%i', (offset, line, column) => {
  expect(lineIndex('ab\n\ncd')(offset)).toEqual({ line, column })
})
