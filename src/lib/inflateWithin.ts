import { Inflate } from 'fflate'

/** No piece expands to more than about a thousand times its size. */
const atOnce = 1 << 14
/** After so many pieces that gave nothing the stream has ended: the rest is something else. */
const mostFruitless = 4

/**
 * Inflates what may be a bomb: undefined once there are more than `most` bytes, or where the stream is damaged. What
 * follows the stream's own end is left alone. With `first` it stops as soon as there are so many bytes. Whether nothing
 * is missing is for whoever knows how long it should be.
 */
export const inflateWithin = (
  bytes: Uint8Array,
  most: number,
  first = most + 1,
): Uint8Array<ArrayBuffer> | undefined => {
  const pieces: Uint8Array[] = []
  let length = 0
  let fruitless = 0
  const stream = new Inflate((piece) => {
    fruitless = piece.length > 0 ? 0 : fruitless + 1
    length += piece.length
    if (length <= most) pieces.push(piece)
    // Whole pieces may be a little more than what was asked for.
    else if (first <= most) pieces.push(piece.subarray(0, piece.length - (length - most)))
  })
  try {
    for (let i = 0; i < bytes.length && length < first && length <= most && fruitless < mostFruitless; i += atOnce)
      stream.push(bytes.subarray(i, i + atOnce), i + atOnce >= bytes.length)
  } catch {
    if (length < first) return undefined
  }
  if (length > most && first > most) return undefined
  const whole = new Uint8Array(Math.min(length, first))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece.subarray(0, whole.length - at), at)
    at += Math.min(piece.length, whole.length - at)
  }
  return whole
}
