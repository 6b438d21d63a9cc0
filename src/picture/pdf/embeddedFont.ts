import { create, type Font } from 'fontkit'
import type { Cut } from '../type/cut.ts'
import { type PdfFile, pdfText, type Ref } from './pdfFile.ts'

/** Fonts of a file, each with the glyphs that are used of it. */
export interface EmbeddedFont {
  /** What pages call it. */
  readonly name: string
  /** What pages point at. */
  readonly ref: () => Ref
  readonly font: Font
  /** The code of a glyph that is to be read as some text: a glyph with two readings has two codes. */
  readonly code: (glyph: number, reading: string) => number
  /** How far the pen moves after a glyph, in thousandths of the size. */
  readonly advance: (glyph: number) => number
  /** Writes the font, when no more text is set in it. */
  readonly embed: () => void
}

/** What fontkit's subset does; its types say that it takes glyphs, and it takes their numbers. */
interface Subset {
  readonly includeGlyph: (id: number) => number
  readonly encode: () => Uint8Array
}

export const embeddedFont = (file: PdfFile, index: number, cut: Cut, bytes: Uint8Array): EmbeddedFont => {
  const font = create(bytes as Buffer) as Font
  const subset = font.createSubset() as unknown as Subset
  const thousandths = 1000 / font.unitsPerEm
  const advance = (glyph: number) => font.getGlyph(glyph).advanceWidth * thousandths
  // Code 0 is the sign for what is missing; no text refers to it.
  const coded: Coded[] = [{ glyph: 0, reading: '' }]
  const codes = new Map<string, number>()
  let ref: Ref | undefined
  const code = (glyph: number, reading: string) => {
    const key = `${glyph} ${reading}`
    const known = codes.get(key)
    if (known !== undefined) return known
    codes.set(key, coded.length)
    coded.push({ glyph, reading })
    return coded.length - 1
  }
  const embed = () => {
    // Only what it lacks was asked of it.
    if (!ref) return
    const places = coded.map(({ glyph }) => subset.includeGlyph(glyph))
    // Six capital letters before the name say that it is a part of a font.
    const tag = [...index.toString(6).padStart(6, '0')].map((digit) => String.fromCharCode(65 + Number(digit))).join('')
    // The files' own names are those of the variable font that they were cut from.
    const name = `${tag}+${cut.font.replace(/[^A-Za-z0-9]/g, '')}-${cut.weight}${cut.italic ? 'Italic' : ''}`
    const program = file.ref({})
    program.end(subset.encode())
    const { minX, minY, maxX, maxY } = font.bbox
    const descriptor = file.ref({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic: codes are of our own making; and italic.
      Flags: 4 + (cut.italic ? 64 : 0),
      FontFamily: pdfText(cut.font),
      FontWeight: 100 * Math.round(cut.weight / 100),
      FontBBox: [minX, minY, maxX, maxY].map((value) => value * thousandths),
      ItalicAngle: font.italicAngle,
      Ascent: font.ascent * thousandths,
      Descent: font.descent * thousandths,
      CapHeight: (font.capHeight || font.ascent) * thousandths,
      StemV: 80,
      FontFile2: program,
    })
    descriptor.end()
    const toGlyph = file.ref({})
    toGlyph.end(new Uint8Array(places.flatMap((place) => [place >> 8, place & 255])))
    const descendant = file.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: Object('Adobe'), Ordering: Object('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, coded.map(({ glyph }) => advance(glyph))],
      CIDToGIDMap: toGlyph,
    })
    descendant.end()
    const toUnicode = file.ref({})
    toUnicode.end(unicodeMap(coded))
    Object.assign(ref.data, { BaseFont: name, DescendantFonts: [descendant], ToUnicode: toUnicode })
    ref.end()
  }
  const used = () => {
    ref ??= file.ref({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' })
    return ref
  }
  return { name: `F${index}`, ref: used, font, code, advance, embed }
}

interface Coded {
  readonly glyph: number
  readonly reading: string
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')

/** What each code reads, for search and copying. */
const unicodeMap = (coded: readonly Coded[]): string => {
  const lines = coded.flatMap(({ reading }, code) =>
    reading === ''
      ? []
      : [`<${hex(code)}> <${Array.from({ length: reading.length }, (_, i) => hex(reading.charCodeAt(i))).join('')}>`],
  )
  const blocks: string[] = []
  // A hundred at a time, as the format has it.
  for (let i = 0; i < lines.length; i += 100) {
    const some = lines.slice(i, i + 100)
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
