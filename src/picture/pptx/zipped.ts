import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file in a zip, in pieces that are made as they are needed. */
export interface Part {
  readonly path: string
  readonly pieces: Iterable<string>
}

/** Zips carry the local time of their files; this is the first that they can hold. */
const always = new Date(1980, 0, 1)
/** Pieces are compressed together up to so many characters. */
const together = 1 << 16

/** Zips parts without holding them, letting others work in between; `onPiece` hears of each. */
export const zipped = async (
  parts: Iterable<Part>,
  onPiece: () => Promise<void> | undefined,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  let failed: Error | undefined
  const zip = new Zip((error, chunk) => {
    if (error) failed = error
    else chunks.push(chunk)
  })
  for (const { path, pieces } of parts) {
    const file = new ZipDeflate(path, { level: 6 })
    file.mtime = always
    zip.add(file)
    let waiting = ''
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length > together) {
        file.push(strToU8(waiting))
        waiting = ''
      }
      const pause = onPiece()
      if (pause) await pause
    }
    file.push(strToU8(waiting), true)
    if (failed) throw failed
  }
  zip.end()
  if (failed) throw failed
  return joined(chunks)
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
