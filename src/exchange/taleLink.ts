import { deflateSync } from 'fflate'
import { fromBase64, toBase64 } from '../lib/base64.ts'
import { inflateWithin } from '../lib/inflateWithin.ts'
import { fail, type Result } from '../lib/result.ts'
import { type Refusal, refuseWhole } from './refusal.ts'
import { type CarriedStory, readStory, writeStory } from './storyFile.ts'

/*
 * A whole story in an address, `#tale=…`: its file, deflated (RFC 1951), in the letters of base64url (RFC 4648). What an address may hold,
 * and what it may expand to, is limited before it is read.
 */

/** Longer addresses do not come through everywhere. */
export const longestTale = 6000
const mostBytes = 512 * 1024

/** The story as it stands in an address, however long. */
export const writeTale = (carried: CarriedStory): string =>
  toBase64(deflateSync(new TextEncoder().encode(JSON.stringify(JSON.parse(writeStory(carried)))), { level: 9 }))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

export const readTale = (code: string): Result<CarriedStory, readonly Refusal[]> => {
  if (code.length > longestTale)
    return fail(refuseWhole(`the link is longer than ${longestTale} characters`, 'ask for the story as a file'))
  const bytes = /^[\w-]+$/.test(code) ? fromBase64(code.replaceAll('-', '+').replaceAll('_', '/')) : undefined
  if (!bytes) return fail(refuseWhole('the link is damaged', 'copy it again, from its first character to its last'))
  const text = inflateWithin(bytes, mostBytes)
  if (!text)
    return fail(
      refuseWhole(
        'the link is damaged, or holds more than a story may',
        'copy it again, or ask for the story as a file',
      ),
    )
  return readStory(new TextDecoder().decode(text))
}
