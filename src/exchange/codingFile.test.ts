import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import type { Coding } from '../model/coding.ts'
import { mergeCodings } from '../query/coding/compareCodings.ts'
import { codingCsv } from './codingCsv.ts'
import { readCoding, writeCoding } from './codingFile.ts'

const coding: Coding = {
  coder: 'A. B.',
  set: 'article:herald',
  data: orland.version,
  codes: [
    { claim: 'h1', relation: 'rivalry', status: 'asserted' },
    { claim: 'h2', relation: 'none' },
    { claim: 'h3', relation: 'unsure', status: 'unsure' },
  ],
}
const file = writeCoding(coding, orland)
const refused = (text: string) => {
  const read = readCoding(text, orland)
  if (read.ok) return expect.fail('it was taken')
  for (const { message, mend } of read.error) expect([message, mend].every(Boolean)).toBe(true)
  return read.error.map(({ message }) => message).join('; ')
}
const altered = (alter: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(file)
  alter(value)
  return JSON.stringify(value)
}

it('reads what it writes', () => {
  expect(readCoding(file, orland)).toEqual({ ok: true, value: coding })
  expect(readCoding(`\uFEFF${file}`, orland).ok).toBe(true)
})

it('holds nothing but what was typed and chosen', () => {
  expect(Object.keys(JSON.parse(file))).toEqual(['kind', 'version', 'map', 'set', 'coder', 'codes'])
})

it('refuses what is no such file, or of another map, and says how to mend it', () => {
  expect(refused('')).toContain('ends too early')
  expect(refused('{')).toContain('ends too early')
  for (const text of ['hello', '  hello', '\uFEFFhello', '<html></html>', 'coder,claim\nA,b', '-', 'tru'])
    expect(refused(text), text).toBe('this is not a file of the kind that is read here: it is not JSON at all')
  expect(refused('null')).toContain('not a file of the coding exercise')
  expect(refused(JSON.stringify({ version: '1', claims: [] }))).toContain('not a file of the coding exercise')
  expect(refused('x'.repeat(1024 * 1024 + 1))).toContain('larger')
  expect(refused(writeCoding(coding, { ...orland, version: '1999' }))).toMatch(/version 1999; this is/)
})

it('names the place of a mistake', () => {
  const other = altered((value) => {
    value.codes = [{ claim: 'h1', relation: 'love', status: 'asserted' }]
  })
  const read = readCoding(other, orland)
  expect(read.ok ? [] : read.error[0]).toMatchObject({ record: 'codes[0].relation' })
  expect(refused(altered((value) => (value.coder = '  ')))).toContain('no name')
  expect(refused(altered((value) => (value.set = 'story:A B')))).toContain('no set')
  expect(refused(altered((value) => (value.extra = 1)))).toContain('no key `extra`')
  expect(refused(altered((value) => (value.codes = [{ claim: 'zz' }])))).toContain('no claim "zz"')
  expect(refused(altered((value) => (value.codes = [{ claim: 'h1' }, { claim: 'h1' }])))).toContain('twice')
  expect(refused(file.replace('"set"', '"__proto__": {}, "set"'))).toContain('__proto__')
})

it('takes no hostile file and falls over none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.json({ maxDepth: 30 })), (text) => {
      expect(readCoding(text, orland).ok).toBe(false)
    }),
  )
  // One thing of a good file replaced by anything.
  const keys = ['kind', 'version', 'map', 'set', 'coder', 'codes'] as const
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      const read = readCoding(
        altered((all) => (all[key] = value)),
        orland,
      )
      if (read.ok) expect(read.value.codes.every(({ claim }) => orland.claim.has(claim))).toBe(true)
    }),
  )
  // And its text cut off or with a character changed.
  fc.assert(
    fc.property(fc.nat(file.length - 2), fc.string({ maxLength: 2 }), (at, put) => {
      readCoding(file.slice(0, at) + put + file.slice(at + 1), orland)
      expect(readCoding(file.slice(0, at), orland).ok).toBe(false)
    }),
  )
})

it('writes a table that others read, and that no spreadsheet runs', () => {
  const evil = { ...coding, coder: '=1+1,"x"' }
  const merged = mergeCodings(orland.claims.slice(-3), [evil, { ...coding, coder: 'Bo' }])
  const { data, errors } = Papa.parse<string[]>(codingCsv(merged, orland), { skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data).toHaveLength(4)
  expect(new Set(data.map(({ length }) => length)).size).toBe(1)
  expect(data[0]?.[7]).toBe(`'=1+1,"x": relation`)
  const row = data.find(([claim]) => claim === 'h1')
  expect(row?.slice(7)).toEqual(['rivalry', 'asserted', 'rivalry', 'asserted', 'rivalry', 'asserted', '0', '0'])
})
