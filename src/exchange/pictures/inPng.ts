import { fromBase64 } from '../../lib/base64.ts'
import { crc32 } from '../../lib/crc32.ts'
import { inflateWithin } from '../../lib/inflateWithin.ts'
import { signature } from '../../picture/bitmap/png/chunks.ts'
import { marker } from '../../picture/carry/packView.ts'

const mostText = 64 * 1024 * 1024

/** What a PNG carries under our keyword: its packed bytes, 'damaged' where they cannot be read, undefined where there are none. */
export const inPng = (bytes: Uint8Array): Uint8Array | 'damaged' | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const whole = at + 12 + length <= bytes.length
    const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length))
    if (name === 'iTXt' && hasKeyword(data)) {
      if (!whole || crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) return 'damaged'
      return textOf(data.subarray(marker.length + 1)) ?? 'damaged'
    }
    if (!whole || name === 'IEND') return undefined
    at += 12 + length
  }
  return undefined
}

const hasKeyword = (data: Uint8Array): boolean => {
  for (let i = 0; i < marker.length; i += 1) if (data[i] !== marker.charCodeAt(i)) return false
  return data[marker.length] === 0
}

/** After the keyword: whether and how it is compressed, the language, the keyword in it, and the text (PNG, 11.3.3.4). */
const textOf = (data: Uint8Array): Uint8Array | undefined => {
  const language = data.indexOf(0, 2)
  const keyword = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (keyword < 0) return undefined
  const stored = data.subarray(keyword + 1)
  // Some programs compress what they find when they save the file again.
  const text = data[0] === 1 ? inflateWithin(stored.subarray(2), mostText) : stored
  return text && fromBase64(new TextDecoder('latin1').decode(text))
}
