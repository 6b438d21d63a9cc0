import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { hostileNames, orlandTaken, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { disarmed } from '../../lib/csv.ts'
import { formats } from './formats.ts'
import type { Taken } from './taken.ts'

const read = (id: string, taken: Taken) => {
  const text = formats.find((format) => format.id === id)?.write(taken) ?? ''
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  // As it is saved: what UTF-8 cannot hold would be found by now.
  expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(text))).toBe(text)
  return data
}

it('a row for each tie tells which way it points and how it stands', () => {
  const rows = read('relationships', orlandTaken())
  expect(rows[0]).toMatchObject({
    id: 'arden--brim--cooperation',
    'name a': 'Arden',
    'name b': 'Brim',
    'number of claims': '2',
    direction: 'a to b',
    'as of': '1931-06',
    status: 'asserted',
    validity: 'holds',
    contested: 'true',
    kinds: 'assists',
    dates: '1931; 1930/..',
    since: '1930',
    'attributed to': 'Dorn',
    'independent sources': '1',
  })
  expect(rows.map((row) => [row.id, row.validity, row['last attested']])).toEqual([
    ['arden--brim--cooperation', 'holds', '1931'],
    ['arden--corr--rivalry', 'holds', '1931-06-01'],
    ['arden--brim--rivalry', 'unknown', '1920'],
    ['brim--corr--rivalry', 'holds', ''],
  ])
})

it('a row for each claim, also of parts that are folded into wholes', () => {
  const rows = read('claims', orlandTaken())
  expect(rows.map(({ id, relationship }) => [id, relationship])).toEqual([
    ['g1', 'arden--brim--cooperation'],
    ['g2', 'arden--brim--cooperation'],
    ['g3', 'arden--corr--rivalry'],
    ['h1', 'arden--brim--rivalry'],
    ['h3', 'brim--corr--rivalry'],
  ])
  expect(rows[1]).toMatchObject({
    from: 'dorn',
    'from name': 'Dorn',
    status: 'attributed',
    'attributed to': 'Dorn',
    when: '1930/..',
    article: 'gazette',
    'article title': 'News of the Gazette',
    paragraph: '5',
    phrase: 'phrase of g2',
    'article date': '1931-06-01',
    passage: 'https://gazette.example/news#:~:text=phrase%20of%20g2',
  })
  expect(rows[1]?.citation).toMatch(/News of the Gazette.*phrase of g2/)
})

it.each(hostileNames)('%j stays a name, and no formula', (name) => {
  const kept = disarmed(name.replace(/\p{Surrogate}/gu, '\ufffd'))
  for (const id of ['relationships', 'claims']) {
    const [row] = read(id, orlandTaken({ arden: name }))
    expect(row?.['name a'] ?? row?.['from name']).toBe(kept)
  }
  expect(kept).not.toMatch(/^[=+\-@]/)
})

it.each([
  ['a view', viewOf(dataset)],
  ['the whole map', wholeOf(dataset)],
])('%s of the map that ships: every claim of every tie, with its place', (_, taken) => {
  const ties = read('relationships', taken)
  const claims = new Map(read('claims', taken).map((row) => [row.id, row]))
  expect(ties.map(({ id }) => id)).toEqual(taken.visible.ties.map(({ id }) => id))
  for (const [i, tie] of taken.visible.ties.entries()) {
    const lines = ties[i]?.citations?.split('\n') ?? []
    expect(lines).toHaveLength(tie.claims.length)
    for (const [k, { id, article, paragraph, phrase, status }] of tie.claims.entries()) {
      expect(lines[k]).toContain(`“${dataset.article.get(article)?.csl.title}”, line ${paragraph}:`)
      expect(claims.get(id)).toMatchObject({ article, paragraph: String(paragraph), phrase, status })
    }
  }
  expect(claims.size).toBe(taken.visible.ties.flatMap((tie) => tie.claims).length)
})
