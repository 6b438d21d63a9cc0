import { pairId } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { pairOfClaim } from '../../query/claimsOfPair.ts'

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
