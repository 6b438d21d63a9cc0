import { slide as words } from '../../words/slide.ts'
import type { Block, Entry, Layer } from '../figure.ts'
import { freeform } from './freeform.ts'
import { group } from './group.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Frame, type Pen, type Written, within } from './pen.ts'
import { proseBox } from './proseBox.ts'
import { textBox } from './textBox.ts'

/** A block that is no map, on a page of some width: its shapes and text boxes, together under its name; alone where it is a single text. */
export function* blockShapes(pen: Pen, page: Frame, block: Block, width: number): Generator<string> {
  const name = nameOf(block.name)
  if (block.prose) {
    const title = block.role === 'title'
    yield proseBox(pen, page, block.prose, { name, title }).xml
  } else if (block.role === 'title') yield* titleShapes(pen, page, block, name, width)
  else if (block.entries) yield* entryShapes(pen, page, block.entries, name)
  else {
    const parts = block.layers.flatMap((layer) => layerShapes(pen, page, layer, name))
    const [only] = parts
    if (parts.length === 0 || !only) return
    const single = parts.length === 1 && block.role !== 'figure' && block.role !== 'ornament'
    yield single
      ? only.xml
      : group(
          pen,
          block.role === 'ornament' ? { name, decorative: true } : { name, description: block.alt ?? said(block) },
          parts,
        ).xml
  }
}

/** The first text of the block is the title that programs list; whatever else it holds stands by itself. */
function* titleShapes(pen: Pen, page: Frame, { layers }: Block, name: string, width: number): Generator<string> {
  let first = true
  for (const layer of layers) {
    const frame = within(page, layer)
    for (const lines of paragraphsOf(layer.texts)) {
      // As wide as the page with the same margin on its right.
      const room = { width: Math.round(width * page.by - 2 * (frame.at.x + lines.lines[0].x * frame.by - page.at.x)) }
      yield textBox(pen, frame, lines, { name, ...(first && { title: room }) }).xml
      first = false
    }
  }
}

/** Each item of a list is a group of its own, which can be moved and is read as one. */
function* entryShapes(pen: Pen, page: Frame, entries: readonly Entry[], name: string): Generator<string> {
  for (const { label, words: description, layer } of entries)
    yield group(pen, { name: `${name}, ${label}`, description }, layerShapes(pen, page, layer, label)).xml
}

const layerShapes = (pen: Pen, page: Frame, layer: Layer, name: string): Written[] => {
  const frame = within(page, layer)
  return [
    ...layer.shapes.map((shape) => freeform(pen, frame, shape, { name: words.shape })),
    ...paragraphsOf(layer.texts).map((lines) =>
      textBox(pen, frame, lines, { name: boxName(name, lines.lines[0].text), halo: layer.halo }),
    ),
  ]
}

/** What a block says, to somebody to whom its shapes are read as one. */
const said = ({ layers }: Block): string => layers.flatMap(({ texts }) => texts.map(({ text }) => text)).join('; ')

const boxName = (name: string, text: string): string => `${name}: ${text}`

/** "tie-list" as "Tie list" */
const nameOf = (name: string): string => {
  const plain = name.replaceAll('-', ' ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
