import { expect, it } from 'vitest'
import { locator, newspaper, page } from '../../../tests/fixtures/citable.ts'
import { chicago } from './chicago.ts'
import { plainText } from './citation.ts'

const said = (...given: Parameters<typeof chicago>) => chicago(...given).map(({ runs }) => plainText(runs))

// The Chicago Manual of Style, 17th edition: 14.145 (no date), 14.191 (newspapers), 14.207 (websites).
it('writes the entry and the note of a newspaper article', () => {
  expect(said(newspaper, locator)).toEqual([
    'Vale, Ada Jane. “The Old Treaty of Orland.” The Morrow Times, [ca. August 28–September 1, 1931]. https://morrow.example/old-treaty.',
    'Ada Jane Vale, “The Old Treaty of Orland,” The Morrow Times, [ca. August 28–September 1, 1931], at “signed at dawn,” https://morrow.example/old-treaty.',
  ])
})

// 6.125: in a note a comma follows the mark of the title.
it('keeps the mark with which a title ends', () => {
  expect(said(page)).toEqual([
    '“Who Rules Orland?” Orland Notes, n.d. https://notes.example/who-rules.',
    '“Who Rules Orland?,” Orland Notes, n.d., https://notes.example/who-rules.',
  ])
})
