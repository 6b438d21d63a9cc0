import { isSafeAddress } from '../../lib/safeAddress.ts'
import { wellFormed } from '../../lib/wellFormed.ts'
import type { Text } from '../../scene/scene.ts'
import { figure as words } from '../../words/figure.ts'
import type { Block, Entry, Layer, Page } from '../figure.ts'
import { boxOfLayers, textBox } from './boxOfLayers.ts'
import { paintLayer } from './paintLayer.ts'
import type { Tools } from './paintText.ts'
import { type Element, type PdfFile, pdfText } from './pdfFile.ts'

/** What blocks are painted with, and where. */
export interface Desk extends Tools {
  readonly file: PdfFile
  /** The element that holds the whole file. */
  readonly root: Element
  /** Points to a pixel of the page, and the page's size in points. */
  readonly unit: number
  readonly page: Page
}

/** Paints a block and says what it is: after each step the file has it, so that there can be a pause. */
export function* tagBlock(desk: Desk, block: Block): Generator<void> {
  const { role, layers, entries = [] } = block
  if (role === 'ornament') {
    yield* asArtifact(desk, block)
  } else if (role === 'figure' || role === 'legend') {
    yield* asFigure(desk, block)
  } else if (role === 'list') {
    const list = desk.file.struct('L')
    list.dictionary.data.A = { O: 'List', ListNumbering: 'Decimal' }
    desk.root.add(list)
    for (const layer of layers) mark(desk, list, 'Caption', [layer])
    for (const entry of entries) {
      asItem(desk, list, entry)
      yield
    }
    list.end()
  } else {
    const element = desk.file.struct(role === 'title' ? 'H1' : role === 'heading' ? 'H2' : 'P')
    desk.root.add(element)
    for (const layer of layers) asText(desk, element, layer, layer.texts)
    element.end()
    yield
  }
}

function* asArtifact(desk: Desk, { name, layers }: Block): Generator<void> {
  const type = name === 'page' ? '/Type /Pagination /Subtype /Footer' : '/Type /Layout'
  desk.pen.write(`/Artifact << ${type} >> BDC`)
  for (const layer of layers) paintLayer(desk, layer, layer.texts)
  desk.pen.write('EMC')
  put(desk)
  yield
}

/** One picture, whatever it is made of. A legend is one too: its samples mean nothing without the words beside them. */
function* asFigure(desk: Desk, { role, layers, alt }: Block): Generator<void> {
  const { x, y, width, height } = boxOfLayers(layers, desk.setter)
  const { unit, page } = desk
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most) * unit
  const said = alt ?? layers.flatMap(({ texts }) => texts.map(({ text }) => text)).join('; ')
  const element = desk.file.struct('Figure', {
    alt: wellFormed(role === 'legend' && !alt ? words.legendAlt(said) : said),
    bbox: [
      within(x, page.width),
      within(y, page.height),
      within(x + width, page.width),
      within(y + height, page.height),
    ],
  })
  desk.root.add(element)
  put(desk)
  element.add(desk.file.markStructureContent('Figure'))
  for (const layer of layers) {
    paintLayer(desk, { ...layer, shapes: layer.shapes }, layer.texts)
    put(desk)
    yield
  }
  desk.file.endMarkedContent()
  element.end()
}

const asItem = (desk: Desk, list: Element, { label, words: said, layer }: Entry): void => {
  const item = desk.file.struct('LI')
  list.add(item)
  const first = layer.texts.findIndex(({ text }) => text === label)
  const own = layer.texts[first]
  const rest = layer.texts.filter((_, i) => i !== first)
  if (own) {
    const element = desk.file.struct('Lbl')
    item.add(element)
    asText(desk, element, { ...layer, shapes: [] }, [own])
    element.end()
  }
  // Where marks stand among the words, what they say is told in their place.
  const linked = rest.some(({ href }) => href !== undefined)
  const body = desk.file.struct('LBody', layer.shapes.length > 0 && !linked ? { actual: wellFormed(said) } : {})
  item.add(body)
  asText(desk, body, layer, rest)
  body.end()
  item.end()
}

/** Texts as the content of an element, those that lead somewhere as links within it. */
const asText = (desk: Desk, element: Element, layer: Layer, texts: readonly Text[]): void => {
  let shapes = layer.shapes
  const groups = byLink(texts)
  for (const { href, texts: some } of groups.length > 0 ? groups : [{ href: undefined, texts: [] }]) {
    const part = { ...layer, shapes }
    shapes = []
    if (part.shapes.length === 0 && some.length === 0) continue
    if (href === undefined) {
      mark(desk, element, tagOf(element), [{ ...part, texts: some }])
      continue
    }
    const link = desk.file.struct('Link')
    element.add(link)
    mark(desk, link, 'Link', [{ ...part, texts: some }])
    addLink(desk, link, layer, some, href)
    link.end()
  }
}

const tagOf = (element: Element): string => String(element.dictionary.data.S)

/** Paints layers as content of an element. */
const mark = (desk: Desk, element: Element, tag: string, layers: readonly Layer[]): void => {
  put(desk)
  element.add(desk.file.markStructureContent(tag))
  for (const layer of layers) paintLayer(desk, layer, layer.texts)
  put(desk)
  desk.file.endMarkedContent()
}

/** Hands what the pen has written to the file. */
const put = ({ pen, file }: Desk): void => {
  const written = pen.taken()
  if (written !== '') file.addContent(written)
}

/** Neighbours that lead to the same place belong together, such as the lines of a long address. */
const byLink = (texts: readonly Text[]): { href: string | undefined; texts: Text[] }[] => {
  const groups: { href: string | undefined; texts: Text[] }[] = []
  for (const text of texts) {
    const href = text.href !== undefined && isSafeAddress(text.href) ? text.href : undefined
    const last = groups.at(-1)
    if (last && last.href === href) last.texts.push(text)
    else groups.push({ href, texts: [text] })
  }
  return groups
}

/** What can be pressed: a box on each line. */
const addLink = (desk: Desk, link: Element, { at, scale }: Layer, texts: readonly Text[], href: string): void => {
  const { file, setter, unit } = desk
  const action = file.ref({ S: 'URI', URI: pdfText(new URL(href).href) })
  action.end()
  const joined = texts.map(({ text }) => text).join('')
  const said = href.startsWith(joined) ? href : texts.map(({ text }) => text).join(' ')
  for (const text of texts) {
    const box = textBox(text, setter)
    file.annotate(
      (box.x * scale + at.x) * unit,
      (box.y * scale + at.y) * unit,
      box.width * scale * unit,
      box.height * scale * unit,
      { Subtype: 'Link', A: action, Contents: pdfText(said), structParent: link },
    )
  }
}
