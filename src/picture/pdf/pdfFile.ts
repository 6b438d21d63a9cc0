import PDFDocument from 'pdfkit'
import { wellFormed } from '../../lib/wellFormed.ts'
import { hash128 } from './hash128.ts'

/** An object of the file that others point at. */
export interface Ref {
  readonly data: Record<string, unknown>
  /** Whether what is written is packed when the object ends. */
  compress: boolean
  buffer: Uint8Array[]
  readonly write: (chunk: string | Uint8Array) => void
  readonly end: (chunk?: string | Uint8Array) => void
}

/** An element of the structure that is read out. */
export interface Element {
  readonly dictionary: Ref
  readonly add: (child: Element | object) => Element
  readonly end: () => void
}

export interface PdfPage {
  readonly dictionary: Ref
  readonly content: Ref
  readonly annotations: Ref[]
  readonly fonts: Record<string, Ref>
  readonly xobjects: Record<string, Ref>
}

interface ElementOptions {
  readonly alt?: string
  readonly actual?: string
}

/** What is used of PDFKit: its objects, pages, structure, bookmarks and table of contents; its text and fonts are not. */
export interface PdfFile {
  readonly page: PdfPage
  readonly outline: { readonly addItem: (title: string, options: object) => unknown }
  readonly ref: (data: object) => Ref
  readonly addPage: (options: object) => void
  readonly addContent: (operators: string) => void
  readonly struct: (type: string, options?: ElementOptions) => Element
  readonly addStructure: (element: Element) => void
  /** Opens a stretch of content that belongs to an element; what it returns is that element's child. */
  readonly markStructureContent: (tag: string) => object
  readonly endMarkedContent: () => void
  readonly annotate: (x: number, y: number, width: number, height: number, options: object) => void
  readonly addNamedEmbeddedFile: (name: string, ref: Ref) => void
  readonly catalogue: Record<string, unknown>
  /** Writes what is left and hands out the file. */
  readonly finish: () => Uint8Array
}

/** Text of a dictionary. Halves of characters become the sign for what cannot be read; the library tells names from texts by type. */
export const pdfText = (text: string): object => Object(wellFormed(text)) as object

/** What of the library its types do not know. */
interface Inside extends Omit<PdfFile, 'catalogue' | 'finish'> {
  readonly info: Record<string, unknown>
  readonly _root: Ref
  _id: Uint8Array
  _finalize: () => void
  end: () => void
}

/** Collects what is written; the library would hand it out as a stream, in Node of another kind than in a browser. */
class Collecting extends PDFDocument {
  // Not initialised: the library writes before this class has begun.
  declare written: Uint8Array[] | undefined

  override push(chunk: Uint8Array | null): boolean {
    this.written ??= []
    if (chunk) this.written.push(chunk)
    return true
  }

  /** Its own XMP does not escape what it quotes. */
  override endMetadata(): void {}

  /** The identifier is made of all that comes before it. */
  _finalize(): void {
    const inside = this as unknown as Inside
    inside._id = hash128(this.written ?? [])
    ;(PDFDocument.prototype as unknown as Inside)._finalize.call(this)
  }
}

/**
 * A tagged PDF 1.7 without dates and with an identifier made from its bytes, so that the same content is the same file.
 * Left to itself, the library writes the time and makes the identifier of it.
 */
export const openPdf = (language: string, info: Readonly<Record<string, string>>, metadata: string): PdfFile => {
  const options = {
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info,
  }
  const document = new Collecting(options as unknown as PDFKit.PDFDocumentOptions)
  const inside = document as unknown as Inside
  delete inside.info.CreationDate
  return Object.assign(inside, {
    catalogue: inside._root.data,
    finish: () => {
      const xmp = inside.ref({ Type: 'Metadata', Subtype: 'XML' })
      xmp.compress = false
      xmp.end(new TextEncoder().encode(metadata))
      inside._root.data.Metadata = xmp
      inside.end()
      return joined(document.written ?? [])
    },
  })
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
