import { isSafeAddress } from '../../lib/safeAddress.ts'
import { wellFormed } from '../../lib/wellFormed.ts'
import type { Text } from '../../scene/scene.ts'
import type { Layer, Page } from '../figure.ts'
import { textBox } from './boxOfLayers.ts'
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

/** Letters that stand in another order than they are written: what is read out is then the text and not the glyphs. */
export const saidOf = (texts: readonly Text[]): { actual?: string } =>
  texts.some(({ text }) => /[\u0590-\u0fff]/.test(text)) && !texts.some(({ href }) => href !== undefined)
    ? { actual: wellFormed(texts.map(({ text }) => text).join(' ')) }
    : {}

/** Texts as the content of an element, those that lead somewhere as links within it. */
export function* asText(desk: Desk, element: Element, layer: Layer): Generator<void> {
  let { shapes } = layer
  const groups = byLink(layer.texts)
  for (const { href, texts: some } of groups.length > 0 ? groups : [{ href: undefined, texts: [] }]) {
    const part = { ...layer, shapes }
    shapes = []
    if (part.shapes.length === 0 && some.length === 0) continue
    if (href === undefined) {
      yield* mark(desk, element, { ...part, texts: apart(some) })
      continue
    }
    const link = desk.file.struct('Link')
    element.add(link)
    yield* mark(desk, link, { ...part, texts: isAddress(some, href) ? some : apart(some) })
    addLink(desk, link, layer, some, href)
    link.end()
  }
}

/** With spaces between lines and pieces, which a place on the page is not to somebody who hears them. */
const apart = (texts: readonly Text[]): Text[] =>
  texts.map((text) =>
    /[\u0590-\u08ff]/.test(text.text) || text.anchor !== 'start' ? text : { ...text, text: `${text.text} ` },
  )

/** Whether texts are the lines of an address and not words about it. */
const isAddress = (texts: readonly Text[], href: string): boolean =>
  href.startsWith(texts.map(({ text }) => text).join(''))

const tagOf = (element: Element): string => String(element.dictionary.data.S)

/** Paints a layer as content of an element. */
export function* mark(desk: Desk, element: Element, layer: Layer): Generator<void> {
  put(desk)
  element.add(desk.file.markStructureContent(tagOf(element)))
  const steps = paintLayer(desk, layer)
  while (!steps.next().done) {
    put(desk)
    yield
  }
  put(desk)
  desk.file.endMarkedContent()
}

/** Hands what the pen has written to the file. */
export const put = ({ pen, file }: Desk): void => {
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
  const said = isAddress(texts, href) ? href : texts.map(({ text }) => text).join(' ')
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
