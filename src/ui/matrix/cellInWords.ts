import type { Dataset } from '../../model/dataset.ts'
import { type Cell, sourcesOf } from '../../query/matrix.ts'
import type { CellInWords } from '../../words/matrix.ts'

/** What the sentences about a cell need to know of it. */
export const cellInWords = (cell: Cell, dataset: Dataset): CellInWords => ({
  ...cell,
  claims: cell.claims.length,
  ...sourcesOf(cell, dataset),
})
