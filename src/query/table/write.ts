import { disarmed, toCsv } from '../../lib/csv.ts'
import { passageLink } from '../../lib/passageLink.ts'
import type { Dataset } from '../../model/dataset.ts'
import { table } from '../../words/table.ts'
import type { Column, Row } from './content.ts'

/** Cites the passage that a row rests on. */
export type Cite = (citation: NonNullable<Row['citation']>) => string

type Written = readonly (readonly string[])[]

/** Columns and rows as they stand, under their headings; where rows rest on a passage, its citation and its address follow. */
const written = (columns: readonly Column[], rows: readonly Row[], dataset: Dataset, cite: Cite): Written => {
  const cited = rows.some(({ citation }) => citation)
  const passage = ({ citation }: Row): string[] => {
    const address = citation && dataset.article.get(citation.article)?.URL
    return citation ? [cite(citation), address ? passageLink(address, citation.phrase) : ''] : []
  }
  return [
    [...columns.map(({ name }) => name), ...(cited ? [table.citation, table.address] : [])],
    ...rows.map((row) => [...columns.map(({ id }) => row.cell(id).text), ...passage(row)]),
  ]
}

/** For spreadsheets, as RFC 4180 has it. */
export const asCsv = (...arranged: Parameters<typeof written>): string => toCsv(written(...arranged))

/** For pasting, be it into a spreadsheet: a line for each row, with tabs between the cells. */
export const asText = (...arranged: Parameters<typeof written>): string =>
  written(...arranged)
    .map((cells) => `${cells.map((cell) => disarmed(cell).replace(/\s+/g, ' ')).join('\t')}\n`)
    .join('')
