import { Zlib } from 'fflate'
import type { Ref } from './pdfFile.ts'

/** Packs the content of a page while it is written, so that a large page neither waits at its end nor lies unpacked. */
export const packerOf = (content: Ref): { readonly pack: () => void; readonly finish: () => void } => {
  const packed: Uint8Array[] = []
  const zlib = new Zlib({ level: 6 }, (chunk) => packed.push(chunk))
  content.compress = false
  const pack = (last = false) => {
    const chunks = content.buffer.splice(0)
    for (const chunk of chunks) zlib.push(chunk, false)
    if (last) zlib.push(new Uint8Array(0), true)
  }
  return {
    pack: () => pack(),
    finish: () => {
      pack(true)
      content.data.Filter = 'FlateDecode'
      content.buffer = packed
    },
  }
}
