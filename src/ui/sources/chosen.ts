import type { Claim } from '../../model/claim.ts'
import type { GridRow } from '../../query/sources/grid.ts'

/** A number in one of the two tables that the reader has pressed. */
export interface Chosen {
  readonly table: 'actors' | 'speakers'
  readonly row: string
  /** Absent for the sum over all articles. */
  readonly article?: string
}

/** The claims that a number stands for, in the order of the articles. */
export const claimsBehind = (row: GridRow, article: string | undefined, order: readonly string[]): readonly Claim[] =>
  article === undefined ? order.flatMap((id) => row.byArticle.get(id) ?? []) : (row.byArticle.get(article) ?? [])
