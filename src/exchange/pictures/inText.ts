import { fromBase64, toBase64 } from '../../lib/base64.ts'
import { findBytes } from '../../lib/findBytes.ts'
import { marker } from '../../picture/carry/packView.ts'

/** How the packed bytes begin as base64: whole groups of three bytes alone are always written alike. */
const start = toBase64(new TextEncoder().encode(marker.slice(0, 15)))

/**
 * What a file carries as base64 text, wherever it stands: an SVG that another program has saved again may have moved it.
 * Nothing else of the file is read, so nothing else of it matters.
 */
export const inText = (bytes: Uint8Array): Uint8Array | 'damaged' | undefined => {
  const from = findBytes(bytes, start)
  if (from < 0) return undefined
  let to = from
  while (to < bytes.length && isOfBase64(bytes[to] as number)) to += 1
  return fromBase64(new TextDecoder('latin1').decode(bytes.subarray(from, to))) ?? 'damaged'
}

/** Letters, digits, + / = and white space. */
const isOfBase64 = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x2f && code <= 0x39) ||
  code === 0x2b ||
  code === 0x3d ||
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d)
