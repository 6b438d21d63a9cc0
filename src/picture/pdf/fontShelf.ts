import type { Cut } from '../type/cut.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { type EmbeddedFont, embeddedFont } from './embeddedFont.ts'
import { glyphSegments } from './glyphSegments.ts'
import { operatorsOf } from './pathOperators.ts'
import type { PdfFile, Ref } from './pdfFile.ts'

/** The fonts and halos of a file; each is written once, and pages that use one name it among their resources. */
export interface FontShelf {
  readonly font: (cut: Cut) => EmbeddedFont
  /** Puts a font among those of this page. */
  readonly use: (font: EmbeddedFont) => void
  /** The name of a drawing that strokes the outline of a glyph, in units of its font; none of what is blank. */
  readonly halo: (font: EmbeddedFont, glyph: number) => string | undefined
  readonly fonts: () => Iterable<EmbeddedFont>
}

export const fontShelf = (file: PdfFile, setter: Typesetter): FontShelf => {
  const fonts = new Map<string, EmbeddedFont>()
  const halos = new Map<string, Ref | undefined>()
  return {
    font: (cut) => {
      const known = fonts.get(cut.name) ?? embeddedFont(file, fonts.size + 1, cut, setter.bytesOf(cut))
      fonts.set(cut.name, known)
      return known
    },
    use: (font) => {
      file.page.fonts[font.name] = font.ref()
    },
    halo: (font, glyph) => {
      const name = `${font.name}H${glyph}`
      if (!halos.has(name)) halos.set(name, haloOf(file, font, glyph))
      const ref = halos.get(name)
      if (ref) file.page.xobjects[name] = ref
      return ref && name
    },
    fonts: () => fonts.values(),
  }
}

/** A drawing and not text, so that nobody reads a text with a halo twice. */
const haloOf = (file: PdfFile, { font }: EmbeddedFont, glyph: number): Ref | undefined => {
  const path = operatorsOf(glyphSegments(font, glyph))
  if (path === '') return undefined
  const { minX, minY, maxX, maxY } = font.bbox
  const room = font.unitsPerEm
  const ref = file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [minX - room, minY - room, maxX + room, maxY + room],
    Resources: {},
  })
  ref.end(`${path}\nS`)
  return ref
}
