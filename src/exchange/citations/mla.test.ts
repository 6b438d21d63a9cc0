import { expect, it } from 'vitest'
import { locator, newspaper, page } from '../../../tests/fixtures/citable.ts'
import { htmlText, plainText } from './citation.ts'
import { mla } from './mla.ts'

const said = (...given: Parameters<typeof mla>) => mla(...given).map(({ runs }) => plainText(runs))

// MLA Handbook, 9th edition: chapter 5 (dates, addresses), chapter 6 (no page numbers), appendix 1 (months).
it('writes the entry of the list of works cited, and the reference with the phrase but no number', () => {
  expect(said(newspaper, locator)).toEqual([
    'Vale, Ada Jane. “The Old Treaty of Orland.” The Morrow Times, [circa 28 Aug.–1 Sept. 1931], morrow.example/old-treaty.',
    '“signed at dawn” (Vale)',
  ])
})

it('leaves out a date that nobody knows, and refers to an unsigned page by its title', () => {
  expect(said(page)).toEqual(['“Who Rules Orland?” Orland Notes, notes.example/who-rules.', '(“Who Rules Orland?”)'])
})

it('slants the container', () => {
  expect(htmlText(mla(page)[0]?.runs ?? [])).toBe('“Who Rules Orland?” <i>Orland Notes</i>, notes.example/who-rules.')
})
