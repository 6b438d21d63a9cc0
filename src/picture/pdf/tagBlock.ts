import { wellFormed } from '../../lib/wellFormed.ts'
import { figure as words } from '../../words/figure.ts'
import type { Block, Entry } from '../figure.ts'
import { boxOfLayers } from './boxOfLayers.ts'
import { paintLayer } from './paintLayer.ts'
import type { Element } from './pdfFile.ts'
import { asText, type Desk, mark, put, saidOf } from './tagText.ts'

/** Paints a block and says what it is: after each step the file has it, so that there can be a pause. */
export function* tagBlock(desk: Desk, block: Block): Generator<void> {
  const { role, layers, entries = [] } = block
  if (role === 'ornament') yield* asArtifact(desk, block)
  else if (role === 'figure' || role === 'legend') yield* asFigure(desk, block)
  else if (role === 'list') {
    const list = desk.file.struct('L')
    list.dictionary.data.A = { O: 'List', ListNumbering: 'Decimal' }
    desk.root.add(list)
    for (const entry of entries) {
      yield* asItem(desk, list, entry)
      yield
    }
    list.end()
  } else {
    const texts = layers.flatMap((layer) => layer.texts)
    const element = desk.file.struct(role === 'title' ? 'H1' : role === 'heading' ? 'H2' : 'P', saidOf(texts))
    desk.root.add(element)
    for (const layer of layers) yield* asText(desk, element, layer)
    element.end()
    yield
  }
}

/** What is there for the eye alone. */
function* asArtifact(desk: Desk, { name, layers }: Block): Generator<void> {
  const type = name === 'page' ? '/Type /Pagination /Subtype /Footer' : '/Type /Layout'
  desk.pen.write(`/Artifact << ${type} >> BDC`)
  for (const layer of layers) yield* paintLayer(desk, layer)
  desk.pen.write('EMC')
  put(desk)
}

/** One picture, whatever it is made of. A legend is one too: its samples mean nothing without the words beside them. */
function* asFigure(desk: Desk, { role, layers, alt }: Block): Generator<void> {
  const said = alt ?? layers.flatMap(({ texts }) => texts.map(({ text }) => text)).join('; ')
  const element = desk.file.struct('Figure', {
    alt: wellFormed(role === 'legend' && alt === undefined ? words.legendAlt(said) : said),
  })
  desk.root.add(element)
  for (const layer of layers) yield* mark(desk, element, layer)
  element.dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox: boxInPoints(desk, layers) }
  element.end()
}

/** Left, bottom, right and top, from the lower left corner of the page and within it. */
const boxInPoints = ({ setter, unit, page }: Desk, layers: Block['layers']): number[] => {
  const box = boxOfLayers(layers, setter)
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most) * unit
  return [
    within(box.x, page.width),
    within(page.height - box.y - box.height, page.height),
    within(box.x + box.width, page.width),
    within(page.height - box.y, page.height),
  ]
}

function* asItem(desk: Desk, list: Element, { label, words: said, layer }: Entry): Generator<void> {
  const item = desk.file.struct('LI')
  list.add(item)
  const first = layer.texts.findIndex(({ text }) => text === label)
  const own = layer.texts[first]
  const texts = layer.texts.filter((_, i) => i !== first)
  if (own) {
    const element = desk.file.struct('Lbl')
    item.add(element)
    yield* asText(desk, element, { ...layer, shapes: [], texts: [own] })
    element.end()
  }
  // Where marks stand among the words, what they say is told in their place.
  const linked = texts.some(({ href }) => href !== undefined)
  const body = desk.file.struct(
    'LBody',
    layer.shapes.length > 0 && !linked ? { actual: wellFormed(said) } : saidOf(texts),
  )
  item.add(body)
  yield* asText(desk, body, { ...layer, texts })
  body.end()
  item.end()
}
