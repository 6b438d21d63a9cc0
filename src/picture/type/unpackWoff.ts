import { unzlibSync } from 'fflate'

const header = 44
const entry = 20
/** Room after the last table: readers look at the head of an empty glyph that ends it. */
const tail = 16

/** A font in WOFF 1 as the TrueType file that it was made of: what PDF embeds, and quicker to read glyph by glyph. */
export const unpackWoff = (woff: Uint8Array): Uint8Array => {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (from.getUint32(0) !== 0x774f4646) return woff
  const count = from.getUint16(12)
  const tables = Array.from({ length: count }, (_, i) => {
    const at = header + i * entry
    const [offset, packed, length] = [from.getUint32(at + 4), from.getUint32(at + 8), from.getUint32(at + 12)]
    const body = woff.subarray(offset, offset + packed)
    return {
      tag: from.getUint32(at),
      sum: from.getUint32(at + 16),
      body: packed < length ? unzlibSync(body, { out: new Uint8Array(length) }) : body,
    }
  })
  const start = 12 + 16 * count
  const bytes = new Uint8Array(tables.reduce((sum, { body }) => sum + aligned(body.length), start) + tail)
  const to = new DataView(bytes.buffer)
  const power = Math.floor(Math.log2(count))
  to.setUint32(0, from.getUint32(4))
  to.setUint16(4, count)
  to.setUint16(6, 16 * 2 ** power)
  to.setUint16(8, power)
  to.setUint16(10, 16 * (count - 2 ** power))
  let place = start
  tables.forEach(({ tag, sum, body }, i) => {
    const at = 12 + 16 * i
    to.setUint32(at, tag)
    to.setUint32(at + 4, sum)
    to.setUint32(at + 8, place)
    to.setUint32(at + 12, body.length)
    bytes.set(body, place)
    place += aligned(body.length)
  })
  return bytes
}

const aligned = (length: number) => (length + 3) & ~3
