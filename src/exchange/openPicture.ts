import { fail, type Result, succeed } from '../lib/result.ts'
import type { MapFile } from '../model/dataset.ts'
import { mapText } from '../picture/carry/packView.ts'
import { unpackView } from '../picture/carry/unpackView.ts'
import { openPicture as words } from '../words/openPicture.ts'
import { inPdf } from './pictures/inPdf.ts'
import { inPng } from './pictures/inPng.ts'
import { inText } from './pictures/inText.ts'
import type { PictureKind } from './pictures/pictureKind.ts'
import { readMap } from './readMap.ts'
import { refusalInWords } from './refusal.ts'

/** What a picture carries, checked: the view as an address has it, and the map unless it is the one that is open. */
export interface Opened {
  readonly link: string
  readonly map?: MapFile
}

const finders: Readonly<Record<PictureKind, (bytes: Uint8Array) => Uint8Array | 'damaged' | undefined>> = {
  png: inPng,
  pdf: inPdf,
  svg: inText,
  webp: inText,
  jpeg: inText,
  other: inText,
}

/**
 * Reads the view and the map that travel in a picture. They are as foreign as any file: the map passes the same limits,
 * schemas and rules. They are taken whole or refused whole, with sentences for the reader.
 */
export const openPicture = (
  name: string,
  kind: PictureKind,
  bytes: Uint8Array,
  open: MapFile,
): Result<Opened, readonly string[]> => {
  const packed = finders[kind](bytes)
  if (!packed) return fail([words.none(name, words.kinds[kind])])
  if (packed === 'damaged') return fail([words.damaged(name)])
  const unpacked = unpackView(packed)
  if (!unpacked.ok) return fail([words[unpacked.error](name)])
  const { link, map } = unpacked.value
  // What is open has been checked already.
  if (map === mapText(open)) return succeed({ link })
  const read = readMap(map)
  if (!read.ok) return fail(read.error.map((refusal) => refusalInWords(name, refusal)))
  return succeed(mapText(read.value) === mapText(open) ? { link } : { link, map: read.value })
}
