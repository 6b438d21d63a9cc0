import { expect, it } from 'vitest'
import { locator, newspaper, page } from '../../../tests/fixtures/citable.ts'
import { bibtex, escapeTex } from './bibtex.ts'
import { plainText } from './citation.ts'

const said = (...given: Parameters<typeof bibtex>) =>
  bibtex(...given)
    .map(({ runs }) => plainText(runs))
    .join()

it('writes an article; a span over two months has no month', () => {
  expect(said(newspaper, locator).split('\n')).toEqual([
    '@article{old-treaty,',
    '  author = {Vale, Ada Jane},',
    '  title = {{The Old Treaty of Orland}},',
    '  journal = {The Morrow Times},',
    '  year = {1931},',
    '  url = {https://morrow.example/old-treaty},',
    '  note = {Date inferred: [ca. August 28–September 1, 1931]. Date inferred from the text. Cited at “signed at dawn” (line 13 of the Allegiances copy).},',
    '}',
  ])
})

it('leaves out what is not known', () => {
  expect(
    said(page)
      .split('\n')
      .map((line) => line.trim().split(' ')[0]),
  ).toEqual(['@misc{who-rules,', 'title', 'howpublished', 'url', '}'])
})

it('escapes what TeX would take for its own', () => {
  expect(escapeTex('100% of {A & B}_#1 ~ \\ ^ $5')).toBe(
    '100\\% of \\{A \\& B\\}\\_\\#1 \\textasciitilde{} \\textbackslash{} \\textasciicircum{} \\$5',
  )
})

it('keeps hyphens and quotes apart that TeX would run together', () => {
  expect(escapeTex("a -- b --- c ''d'' ``e``")).toBe("a -{}- b -{}-{}- c '{}'d'{}' `{}`e`{}`")
})

it('keeps an address in its field', () => {
  expect(said({ ...page, URL: 'https://notes.example/a}b_c' })).toContain('url = {https://notes.example/a%7Db_c}')
})
