import { expect, test } from 'vitest'
import { mapInApa, mapInBibtex } from './mapCitation.ts'

const map = { title: 'Orland & Beyond', version: '1931.05.02', address: 'https://maps.example/orland/' }

test('APA dates a data set by its version', () => {
  expect(mapInApa(map)).toBe(
    'The Allegiances authors. (1931, May 2). Orland & Beyond (Version 1931.05.02) [Data set]. Allegiances. https://maps.example/orland/',
  )
})

test('a version that is no date is not taken for one', () => {
  expect(mapInApa({ ...map, version: 'draft', detail: 'view as of 1930' })).toBe(
    'The Allegiances authors. (n.d.). Orland & Beyond (Version draft) [Data set; view as of 1930]. Allegiances. https://maps.example/orland/',
  )
})

test('BibTeX gets its special characters escaped, and the address whole', () => {
  const record = mapInBibtex({ ...map, address: 'https://maps.example/#date=2001&data=1', detail: '50 % of it' })
  expect(record).toBe(
    [
      '@misc{allegiances-1931-05-02,',
      '  author = {{The Allegiances authors}},',
      '  title = {{Orland \\& Beyond}},',
      '  year = {1931},',
      '  month = may,',
      '  day = {2},',
      '  version = {1931.05.02},',
      '  publisher = {Allegiances},',
      '  url = {https://maps.example/#date=2001&data=1},',
      '  note = {50 \\% of it},',
      '}',
    ].join('\n'),
  )
})
