import { findBytes } from '../../lib/findBytes.ts'
import { inflateWithin } from '../../lib/inflateWithin.ts'
import { headLength, marker } from '../../picture/carry/packView.ts'
import { beginsWithMarker } from '../../picture/carry/unpackView.ts'

/** A PDF of ours has some dozens. */
const mostStreams = 5000
const mostBytes = 64 * 1024 * 1024
/** What a stream holds shows within so many bytes. */
const far = 1 << 16

/**
 * What a PDF carries as an attachment. Its tables are not believed: every stream is opened for as long as it may be ours.
 * What comes after the packed bytes does them no harm: they say where they end.
 */
export const inPdf = (bytes: Uint8Array): Uint8Array | 'damaged' | undefined => {
  const plain = findBytes(bytes, marker)
  let at = 0
  for (let streams = 0; streams < mostStreams; streams += 1) {
    const word = findBytes(bytes, 'stream', at)
    if (word < 0) break
    at = word + 6
    if (word >= 3 && findBytes(bytes.subarray(word - 3, word), 'end') === 0) continue
    const from = bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1
    // Stored as it is, or deflated with the header of zlib.
    if (beginsWithMarker(bytes.subarray(from, from + marker.length))) return bytes.subarray(from)
    if (((bytes[from] ?? 0) & 15) !== 8) continue
    const first = inflateWithin(bytes.subarray(from + 2, from + far), far * 1024, headLength)
    if (!first || !beginsWithMarker(first)) continue
    const end = findBytes(bytes, 'endstream', from)
    return inflateWithin(bytes.subarray(from + 2, end < 0 ? bytes.length : end), mostBytes) ?? 'damaged'
  }
  return plain < 0 ? undefined : 'damaged'
}
