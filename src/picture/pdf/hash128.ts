/**
 * A fingerprint of bytes that tells files apart: four FNV-1a hashes (Fowler, Noll, Vo) from four starting values. It
 * keeps nobody from making two files with one fingerprint.
 */
export const hash128 = (chunks: readonly Uint8Array[]): Uint8Array => {
  const state = new Uint32Array([0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35])
  let [a = 0, b = 0, c = 0, d = 0] = state
  for (const chunk of chunks) {
    for (const byte of chunk) {
      a = Math.imul(a ^ byte, 0x01000193)
      b = Math.imul(b ^ byte, 0x01000193) + 1
      c = Math.imul(c ^ byte, 0x01000193) + (b >>> 7)
      d = Math.imul(d ^ byte, 0x01000193) + (c >>> 11)
    }
  }
  const out = new DataView(new ArrayBuffer(16))
  ;[a, b, c, d].forEach((word, i) => {
    out.setUint32(4 * i, word >>> 0)
  })
  return new Uint8Array(out.buffer)
}
