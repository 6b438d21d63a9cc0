import { expect, it } from 'vitest'
import { locator, newspaper, page } from '../../../tests/fixtures/citable.ts'
import { apa } from './apa.ts'
import { htmlText, plainText } from './citation.ts'

const said = (...given: Parameters<typeof apa>) => apa(...given).map(({ runs }) => plainText(runs))

// Publication Manual of the APA, 7th edition: 8.28 (quotations without page numbers), 10.1 newspaper article, 10.16 web page.
it('cites a newspaper article with an approximate year and the place of a quotation', () => {
  expect(said(newspaper, locator)).toEqual([
    'Vale, A. J. ([ca. 1931]). The Old Treaty of Orland. The Morrow Times. https://morrow.example/old-treaty',
    '“signed at dawn” (Vale, [ca. 1931], para. 13 of the Allegiances copy)',
  ])
})

it('starts with the title where nobody signed, and says that there is no date', () => {
  expect(said(page)).toEqual([
    'Who Rules Orland? (n.d.). Orland Notes. https://notes.example/who-rules',
    '(Who Rules Orland?, n.d.)',
  ])
})

it('slants the newspaper, or the title of a page', () => {
  expect(htmlText(apa(newspaper)[0]?.runs ?? [])).toContain('Orland. <i>The Morrow Times</i>.')
  expect(htmlText(apa(page)[0]?.runs ?? [])).toContain('<i>Who Rules Orland?</i> (n.d.)')
})

it('puts an ampersand before the last of several authors', () => {
  const author = [
    { family: 'Vale', given: 'Ada' },
    { family: 'Brook', given: 'Jean-Luc' },
  ]
  expect(said({ ...newspaper, csl: { ...newspaper.csl, author } })).toEqual([
    'Vale, A., & Brook, J.-L. ([ca. 1931]). The Old Treaty of Orland. The Morrow Times. https://morrow.example/old-treaty',
    '(Vale & Brook, [ca. 1931])',
  ])
})
