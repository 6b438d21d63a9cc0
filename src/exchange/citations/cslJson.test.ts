import { expect, it } from 'vitest'
import { locator, newspaper, page } from '../../../tests/fixtures/citable.ts'
import { plainText } from './citation.ts'
import { cslJson } from './cslJson.ts'

const said = (...given: Parameters<typeof cslJson>) =>
  JSON.parse(
    cslJson(...given)
      .map(({ runs }) => plainText(runs))
      .join(),
  )

it('writes one item with a span of dates that is not printed', () => {
  expect(said(newspaper, locator)).toEqual([
    {
      id: 'old-treaty',
      type: 'article-newspaper',
      title: 'The Old Treaty of Orland',
      'container-title': 'The Morrow Times',
      author: [{ family: 'Vale', given: 'Ada Jane' }],
      issued: {
        'date-parts': [
          [1931, 8, 28],
          [1931, 9, 1],
        ],
        circa: true,
      },
      URL: 'https://morrow.example/old-treaty',
      note: 'Date inferred: [ca. August 28–September 1, 1931]. Date inferred from the text. Cited at “signed at dawn” (line 13 of the Allegiances copy).',
    },
  ])
})

it('has no date where none is known', () => {
  expect(Object.keys(said(page)[0])).toEqual(['id', 'type', 'title', 'container-title', 'URL'])
})
