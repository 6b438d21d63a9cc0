import { deflateSync } from 'fflate'
import { crc32 } from '../../lib/crc32.ts'
import type { Dataset, MapFile } from '../../model/dataset.ts'
import { mapFileOf } from '../../model/mapFileOf.ts'
import type { View } from '../../model/view.ts'
import { writeLink } from '../../query/address/link.ts'

/*
 * A view and the map behind it, as bytes that travel inside a picture: the marker, the version of this form, the length
 * and the check (CRC-32) of what follows, and that deflated: the view as the address has it, a line break, the map as
 * JSON with its keys in the order of the alphabet.
 */

export const marker = 'allegiances-view'
export const packVersion = 1
export const headLength = marker.length + 9

/** The same bytes for the same view and map, wherever they are packed. */
export const packView = (view: View, dataset: Dataset): Uint8Array<ArrayBuffer> => {
  const content = new TextEncoder().encode(`${writeLink(view)}\n${mapText(dataset)}`)
  const deflated = deflateSync(content, { level: 9 })
  const bytes = new Uint8Array(headLength + deflated.length)
  bytes.set(new TextEncoder().encode(marker))
  const head = new DataView(bytes.buffer)
  head.setUint8(marker.length, packVersion)
  head.setUint32(marker.length + 1, content.length)
  head.setUint32(marker.length + 5, crc32(content))
  bytes.set(deflated, headLength)
  return bytes
}

/** A map as text by which two maps can be told to be equal. */
export const mapText = (map: MapFile): string => JSON.stringify(mapFileOf(map), inOrder)

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
