import type { Answered, Asked } from '../../lib/askWorkers.ts'
import { type Band, type Bands, bandPainter } from './bands.ts'
import { type DeclaredFont, loadFontsOf } from './fonts.ts'
import { deflatePixels } from './png/deflatePixels.ts'

/** The worker that paints bands of an image, so that the page never waits for a large one. */
export interface BandWork extends Bands {
  readonly fonts: readonly DeclaredFont[]
}

let painter: Promise<(index: number) => Band> | undefined
/** What is known of fonts, from the work before. */
let known = ''

const begin = async ({ fonts, ...bands }: BandWork): Promise<(index: number) => Band> => {
  const set = (self as unknown as { readonly fonts?: FontFaceSet }).fonts
  if (!set) throw new Error('This worker cannot load fonts.')
  const told = JSON.stringify(fonts)
  if (told !== known) {
    set.clear()
    for (const { family, source, descriptors } of fonts) set.add(new FontFace(family, source, descriptors))
    known = told
  }
  await loadFontsOf(
    bands.layers.flatMap(({ texts }) => texts),
    set,
  )
  return bandPainter(bands)
}

const answer = async ({ about, question }: Asked<BandWork>): Promise<void> => {
  try {
    if (about) painter = begin(about)
    const band = (await painter)?.(question)
    if (!band) throw new Error('It is not known what to paint.')
    const reply: Answered<Band> = { question, answer: band }
    self.postMessage(reply, { transfer: [band.chunk.buffer] })
  } catch (error) {
    const reply: Answered<Band> = { question, failed: String(error) }
    self.postMessage(reply)
  }
}

// An engine makes code fast that it has seen run: this is done while nobody waits yet.
deflatePixels(
  Uint32Array.from({ length: 1 << 16 }, (_, i) =>
    i % 37 < 20 ? 0xffffffff : Math.imul(i >> 2, 0x9e3779b1) >>> (i & 7),
  ),
  512,
  3,
)

self.addEventListener('message', ({ data }: MessageEvent<Asked<BandWork>>) => void answer(data))
