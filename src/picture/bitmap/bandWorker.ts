import type { Answered, Asked } from '../../lib/askWorkers.ts'
import { type Band, type Bands, bandPainter } from './bands.ts'
import { type DeclaredFont, loadFontsOf } from './fonts.ts'

/** The worker that paints bands of an image, so that the page never waits for a large one. */
export interface BandWork extends Bands {
  readonly fonts: readonly DeclaredFont[]
}

let painter: Promise<(index: number) => Band> | undefined

const begin = async ({ fonts, ...bands }: BandWork): Promise<(index: number) => Band> => {
  const set = (self as unknown as { readonly fonts?: FontFaceSet }).fonts
  if (!set) throw new Error('This worker cannot load fonts.')
  for (const { family, source, descriptors } of fonts) set.add(new FontFace(family, source, descriptors))
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

self.addEventListener('message', ({ data }: MessageEvent<Asked<BandWork>>) => void answer(data))
