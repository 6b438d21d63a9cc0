import { Inflate, Unzlib } from 'fflate'

/** No piece expands to more than about a thousand times its size. */
const atOnce = 1 << 14

/**
 * Inflates what may be a bomb: gives up with undefined once there are more than `most` bytes, as it does where the stream
 * is damaged or cut off. `zlib` has a header and a check; what follows the stream's own end is left alone. With `first`
 * it stops as soon as there are so many bytes.
 */
export const inflateWithin = (
  bytes: Uint8Array,
  most: number,
  { zlib = false, first }: { readonly zlib?: boolean; readonly first?: number } = {},
): Uint8Array<ArrayBuffer> | undefined => {
  const pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length <= most) pieces.push(piece)
  }
  const stream = zlib ? new Unzlib(take) : new Inflate(take)
  try {
    for (let i = 0; i < bytes.length && length <= most && !(first && length >= first); i += atOnce)
      stream.push(bytes.subarray(i, i + atOnce), i + atOnce >= bytes.length)
  } catch {
    return undefined
  }
  if (length > most) return undefined
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return first ? whole.subarray(0, first) : whole
}
