import { wellFormed } from '../../lib/wellFormed.ts'
import { figure as words } from '../../words/figure.ts'
import { type Block, type Figure, layersOf, type Page, textsOf } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { loadTypesetter } from '../type/typesetter.ts'
import { attach, type Carried } from './attach.ts'
import { fontShelf } from './fontShelf.ts'
import { infoOf, xmpOf } from './metadata.ts'
import { pacer } from './pacer.ts'
import { packerOf } from './packer.ts'
import { marksAtATime } from './paintLayer.ts'
import { number } from './pathOperators.ts'
import { openPdf } from './pdfFile.ts'
import { penOf } from './pen.ts'
import { remembering } from './remembering.ts'
import { samplesOf } from './samples.ts'
import { tagBlock } from './tagBlock.ts'

interface Options {
  /** Data that travel inside the file. */
  readonly carried?: Carried
  /** How much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/** A PDF measures in 72nds of an inch, a page of a figure in 150ths. */
const points = 72 / 150
/** No side of a page may be longer, in its units. */
const longest = 14400

/**
 * A figure as a tagged PDF: every page drawn in paths and text, every text in the order in which it is read. The same
 * figure is the same bytes.
 */
export const figurePdf = async (
  figure: Figure,
  { palette, transparent }: Look,
  { carried, onProgress, signal }: Options = {},
): Promise<Uint8Array> => {
  const pause = pacer(signal)
  const setter = remembering(await loadTypesetter(samplesOf(textsOf(figure))))
  const info = infoOf(figure)
  const file = openPdf(figure.language, info, xmpOf(info, figure.language))
  const root = file.struct('Document')
  file.addStructure(root)
  const shelf = fontShelf(file, setter)
  const title = wellFormed(figure.title)
  const all = 1 + weigh(figure.pages.flatMap(({ blocks }) => blocks))
  let done = 0
  for (const [i, page] of figure.pages.entries()) {
    const { size, unit, userUnit } = sizeOf(page)
    file.addPage({ size, margin: 0, userUnit })
    const packer = packerOf(file.page.content)
    const pen = penOf(palette)
    if (!transparent) {
      pen.write('/Artifact << /Type /Background >> BDC')
      pen.fill('paper')
      pen.write(`0 0 ${number(size[0])} ${number(size[1])} re f`, 'EMC')
    }
    pen.write(`${unit} 0 0 ${unit} 0 0 cm`)
    for (const block of page.blocks) {
      const weight = weigh([block])
      const share = block.entries ? weight / block.entries.length : marksAtATime
      const steps = tagBlock({ file, root, pen, setter, shelf, unit, page }, block)
      for (let step = 1; !steps.next().done; step += 1) {
        packer.pack()
        if (await pause()) onProgress?.((done + Math.min(weight, step * share)) / all)
      }
      done += weight
    }
    packer.finish()
    if (figure.pages.length > 1)
      file.outline.addItem(i === 0 ? title : words.page(title, i + 1, figure.pages.length), {
        pageNumber: i,
        fit: true,
      })
  }
  root.end()
  for (const font of shelf.fonts()) {
    font.embed()
    await pause()
  }
  if (carried) attach(file, carried)
  const bytes = file.finish()
  onProgress?.(1)
  return bytes
}

/** How much there is to paint. */
const weigh = (blocks: readonly Block[]): number =>
  blocks.flatMap(layersOf).reduce((sum, { shapes, texts }) => sum + shapes.length + texts.length, 0)

/** A page larger than the format holds is told in larger units. */
const sizeOf = ({ width, height }: Page): { size: [number, number]; unit: number; userUnit: number } => {
  const userUnit = Math.max(1, Math.ceil((100 * Math.max(width, height) * points) / longest) / 100)
  const unit = points / userUnit
  return { size: [width * unit, height * unit], unit, userUnit }
}
