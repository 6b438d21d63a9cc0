import { pairId } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { pairOfClaim } from '../../query/claimsOfPair.ts'
import type { Place } from './gridKeys.ts'

/** What of the matrix the open dossier is about: a pair, or an actor. */
export interface Chosen {
  readonly pair?: string
  readonly actor?: string
}

export const chosenIn = (selection: Selection | undefined, { dataset, view }: Visible): Chosen => {
  if (selection?.type === 'actor') return { actor: selection.id }
  const claim = selection?.type === 'claim' ? dataset.claim.get(selection.id) : undefined
  if (claim) return { pair: pairId(...pairOfClaim(dataset, view, claim)) }
  const [a, b] = selection?.type === 'tie' ? selection.id.split('--') : []
  return a === undefined || b === undefined ? {} : { pair: pairId(a, b) }
}

/** The place of what is chosen: where the reader is, if that is one of its two places; undefined where it has none here. */
export const placeOf = (
  { pair, actor }: Chosen,
  here: Place,
  idAt: (index: number) => string | undefined,
  indexOf: (id: string | undefined) => number,
): Place | undefined => {
  const [row, column] = [idAt(here.row), idAt(here.column)]
  if (actor !== undefined) {
    if (row === undefined && column === actor) return here
    return indexOf(actor) < 0 ? undefined : { row: indexOf(actor), column: -1 }
  }
  if (pair === undefined) return undefined
  if (row !== undefined && column !== undefined && pairId(row, column) === pair) return here
  const [first = -1, second = -1] = pair.split('--').map(indexOf)
  return first < 0 || second < 0 ? undefined : { row: first, column: second }
}
