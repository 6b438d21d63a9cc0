import type { SlideSize } from './master.ts'
import { notesSize } from './notesPages.ts'
import { namespaces } from './parts.ts'
import { declaration, oneLine } from './xml.ts'

/** The part that lists the others: rId1 is the master, rId2 that of the notes, slides follow. */
export const presentationXml = (slides: number, { width, height }: SlideSize): string => {
  const ids = Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 3}"/>`).join('')
  return `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="${notesSize.width}" cy="${notesSize.height}"/></p:presentation>`
}

/** What programs list of a file. No date is in it, so that the same figure is the same file. */
export const coreXml = (title: string, description: string, language: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${oneLine(title)}</dc:title><dc:description>${oneLine(description)}</dc:description><dc:language>${oneLine(language)}</dc:language></cp:coreProperties>`

export const appXml = (application: string, slides: number): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${oneLine(application)}</Application><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`
