import { type PdfFile, pdfText } from './pdfFile.ts'

/** A file that travels inside another. */
export interface Carried {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Adds a file as data that belong to the document; its bytes stand in the PDF as they are, to be found by what they begin with. */
export const attach = (file: PdfFile, { name, bytes }: Carried): void => {
  const content = file.ref({
    Type: 'EmbeddedFile',
    Subtype: 'application#2Foctet-stream',
    Params: { Size: bytes.length },
  })
  content.compress = false
  content.end(bytes)
  const spec = file.ref({
    Type: 'Filespec',
    AFRelationship: 'Data',
    F: pdfText(name),
    UF: pdfText(name),
    EF: { F: content, UF: content },
  })
  spec.end()
  file.addNamedEmbeddedFile(name, spec)
  file.catalogue.AF = [spec]
}
