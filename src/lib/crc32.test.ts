import { expect, it } from 'vitest'
import { crc32 } from './crc32.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it('is the published check value of ISO 3309 for the nine digits, and that of the end of every PNG', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926)
  expect(crc32(bytes('IEND'))).toBe(0xae426082)
  expect(crc32(bytes(''))).toBe(0)
})

it('goes on where it left off', () => {
  expect(crc32(bytes('56789'), crc32(bytes('1234')))).toBe(0xcbf43926)
})
