import { findBytes } from '../../lib/findBytes.ts'
import { signature } from '../../picture/bitmap/png/chunks.ts'

export type PictureKind = 'png' | 'svg' | 'pdf' | 'webp' | 'jpeg' | 'other'

/** So far into a file its kind must show. */
const far = 4096

/** What a file is by how it begins, whatever it is called; undefined where it is no picture that we know. */
export const pictureKind = (bytes: Uint8Array): PictureKind | undefined => {
  const start = bytes.subarray(0, far)
  const begins = (...values: readonly number[]) => values.every((value, i) => start[i] === value)
  if (begins(...signature)) return 'png'
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg'
  if (findBytes(start.subarray(0, 4), 'RIFF') === 0 && findBytes(start.subarray(8, 12), 'WEBP') === 0) return 'webp'
  // A PDF may have a little before its mark.
  if (findBytes(start.subarray(0, 1032), '%PDF-') >= 0) return 'pdf'
  const text = new TextDecoder().decode(start).trimStart()
  if (text.startsWith('<'))
    return /<svg[\s>]|<[\w.-]+:svg[\s>]/i.test(text) || text.startsWith('<?xml') ? 'svg' : 'other'
  // GIF, TIFF, BMP, AVIF and HEIC.
  if (/^(GIF8|II\*\0|MM\0\*|BM)/.test(text) || findBytes(start.subarray(4, 8), 'ftyp') === 0) return 'other'
  return undefined
}
