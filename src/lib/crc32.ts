const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The check of PNG and zip (ISO 3309); `before` is that of what came first, where the bytes come in pieces. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let value = ~before
  for (let i = 0; i < bytes.length; i += 1)
    value = (table[(value ^ (bytes[i] as number)) & 255] as number) ^ (value >>> 8)
  return ~value >>> 0
}
