import { apa } from './apa.ts'
import { bibtex } from './bibtex.ts'
import { chicago } from './chicago.ts'
import type { Format } from './citation.ts'
import { cslJson } from './cslJson.ts'
import { mla } from './mla.ts'
import { ris } from './ris.ts'

export interface CitationStyle {
  readonly id: 'apa' | 'chicago' | 'mla' | 'bibtex' | 'ris' | 'csl-json'
  /** As the field calls it; the same in every language. */
  readonly name: string
  readonly format: Format
  readonly extension: string
}

/** Three styles to paste into an essay, three records for a reference manager. */
export const styles: readonly CitationStyle[] = [
  { id: 'apa', name: 'APA', format: apa, extension: 'txt' },
  { id: 'chicago', name: 'Chicago', format: chicago, extension: 'txt' },
  { id: 'mla', name: 'MLA', format: mla, extension: 'txt' },
  { id: 'bibtex', name: 'BibTeX', format: bibtex, extension: 'bib' },
  { id: 'ris', name: 'RIS', format: ris, extension: 'ris' },
  { id: 'csl-json', name: 'CSL-JSON', format: cslJson, extension: 'json' },
]
