import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { relations } from '../model/relation.ts'
import { type Pair, pairId } from '../model/relationship.ts'
import { independentSources } from '../model/sources.ts'
import type { Tie } from '../model/tie.ts'
import type { Visible } from '../model/visible.ts'
import { groupsOf } from './groups.ts'
import { judgementsOf } from './judgements.ts'
import { whyLeftOut } from './query.ts'

/** What the articles say of two actors, in the cell where they meet; a pair of which they say nothing has none. */
export interface Cell {
  readonly id: string
  readonly actors: Pair
  /** Those that the view lets through, in the relations' order. */
  readonly ties: readonly Tie[]
  /** Of these ties. */
  readonly claims: readonly Claim[]
  readonly contested: boolean
  /** Claims that filters keep back, some of them perhaps of ties that are shown; and those of ties that are not of this date. */
  readonly filtered: number
  readonly dated: number
  /** A tie of the pair, whether it is shown or not. */
  readonly first: string
}

/** The cells of a view by pair, for pairs of which both actors are visible. */
export type Cells = ReadonlyMap<string, Cell>

const remembered = new WeakMap<Visible, Cells>()

/** Every pair of visible actors of which an article speaks, with what the view shows of it and what it keeps back. */
export const cellsOf = (visible: Visible): Cells => {
  const known = remembered.get(visible)
  if (known) return known
  const cells = fill(visible)
  remembered.set(visible, cells)
  return cells
}

const fill = ({ dataset, view, actors, ties }: Visible): Cells => {
  const rows = new Set(actors.map(({ id }) => id))
  const shown = new Map(ties.map((tie) => [tie.id, tie]))
  const judged = judgementsOf(dataset, { date: view.date, folded: view.folded, ...view.filters })
  const cells = new Map<string, Cell>()
  for (const [i, group] of groupsOf(dataset, view.folded).entries()) {
    if (!group.actors.every((id) => rows.has(id))) continue
    const id = pairId(...group.actors)
    const before = cells.get(id) ?? { ...nothing, id, actors: group.actors, first: group.id }
    // What a question keeps back looks like what no article speaks of.
    if (id === view.withheld) continue
    const tie = shown.get(group.id)
    const kept = group.claims.length - (tie?.claims.length ?? 0)
    const isDated = !tie && whyLeftOut(judged[i] ?? 'filters', view, dataset) === 'date'
    cells.set(id, {
      ...before,
      ties: tie ? [...before.ties, tie] : before.ties,
      claims: tie ? [...before.claims, ...tie.claims] : before.claims,
      contested: before.contested || tie?.contested === true,
      filtered: before.filtered + (isDated ? 0 : kept),
      dated: before.dated + (isDated ? kept : 0),
    })
  }
  for (const [id, cell] of cells) {
    if (cell.ties.length > 1) cells.set(id, { ...cell, ties: [...cell.ties].sort(byRelation) })
  }
  return cells
}

const nothing = { ties: [], claims: [], contested: false, filtered: 0, dated: 0 } as const
const byRelation = (a: Tie, b: Tie) => relations.indexOf(a.relation) - relations.indexOf(b.relation)

/** The ties that a matrix shows; each stands in two cells, those of its pair. */
export const tiesInMatrix = (cells: Cells): Tie[] => [...cells.values()].flatMap(({ ties }) => ties)

/** How many articles a cell rests on, and how many of these are independent of each other. */
export const sourcesOf = ({ claims }: Pick<Cell, 'claims'>, { article }: Pick<Dataset, 'article'>) => ({
  articles: new Set(claims.map((claim) => claim.article)).size,
  independent: claims.length === 0 ? 0 : independentSources(claims, article).length,
})

/** How dark the heat of evidence is: steps of 1, 2 to 3, 4 to 7, and 8 or more claims; 0 for none. */
export const heatOf = (claims: number): 0 | 1 | 2 | 3 | 4 =>
  claims >= 8 ? 4 : claims >= 4 ? 3 : claims >= 2 ? 2 : claims === 1 ? 1 : 0
