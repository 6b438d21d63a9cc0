import { crc32 } from '../../lib/crc32.ts'
import { inflateWithin } from '../../lib/inflateWithin.ts'
import { fail, type Result, succeed } from '../../lib/result.ts'
import { headLength, marker, packVersion } from './packView.ts'

/** A view as an address has it, and the text of the map behind it; neither has been checked. */
export interface Unpacked {
  readonly link: string
  readonly map: string
}

/** More than any map that may be opened has. */
const mostBytes = 96 * 1024 * 1024
const longestLink = 100_000

/** Opens what packView packed. It may come from anywhere: what is not whole to the last byte is damaged. */
export const unpackView = (bytes: Uint8Array): Result<Unpacked, 'damaged' | 'newer'> => {
  if (bytes.length < headLength || !beginsWithMarker(bytes)) return fail('damaged')
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = head.getUint8(marker.length)
  if (version !== packVersion) return fail(version > packVersion ? 'newer' : 'damaged')
  const length = head.getUint32(marker.length + 1)
  if (length > mostBytes) return fail('damaged')
  const content = inflateWithin(bytes.subarray(headLength), length, length)
  if (content?.length !== length || crc32(content) !== head.getUint32(marker.length + 5)) return fail('damaged')
  const end = content.indexOf(0x0a)
  if (end < 0 || end > longestLink) return fail('damaged')
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return succeed({ link: decoder.decode(content.subarray(0, end)), map: decoder.decode(content.subarray(end + 1)) })
  } catch {
    return fail('damaged')
  }
}

export const beginsWithMarker = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < marker.length; i += 1) if (bytes[i] !== marker.charCodeAt(i)) return false
  return true
}
