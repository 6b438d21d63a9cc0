import { expect, it } from 'vitest'
import { locator, newspaper, page } from '../../../tests/fixtures/citable.ts'
import { plainText } from './citation.ts'
import { ris } from './ris.ts'

const said = (...given: Parameters<typeof ris>) =>
  ris(...given)
    .map(({ runs }) => plainText(runs))
    .join()
    .split('\r\n')

it('writes a tagged line for each thing known', () => {
  expect(said(newspaper, locator)).toEqual([
    'TY  - NEWS',
    'ID  - old-treaty',
    'AU  - Vale, Ada Jane',
    'TI  - The Old Treaty of Orland',
    'T2  - The Morrow Times',
    'PY  - 1931',
    'DA  - 1931///inferred',
    'UR  - https://morrow.example/old-treaty',
    'N1  - Date inferred: [ca. August 28–September 1, 1931].',
    'N1  - Date inferred from the text.',
    'N1  - Cited at “signed at dawn” (line 13 of the Allegiances copy).',
    'ER  - ',
  ])
})

it('gives month and day where there is but one', () => {
  expect(said({ ...newspaper, when: '1931-08-05' })).toContain('DA  - 1931/08/05/inferred')
  expect(said({ ...newspaper, when: '1931-08-05/1931-08-07' })).toContain('DA  - 1931/08//inferred')
})

it('cannot be broken out of', () => {
  const title = 'A title\r\nER  - \nTY  - JOUR'
  expect(said({ ...page, csl: { ...page.csl, title } })).toContain('TI  - A title ER - TY - JOUR')
})
