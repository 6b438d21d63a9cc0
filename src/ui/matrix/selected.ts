import { pairId } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { pairOfClaim } from '../../query/claimsOfPair.ts'
import type { Place } from './gridKeys.ts'

/** What of the matrix the open dossier is about: a pair, or an actor. */
export interface Chosen {
  readonly pair?: string
  readonly actor?: string
  /** The place of the pair in the grid, where it has one. */
  readonly places: (indexOf: (id: string) => number) => Place | undefined
}

export const chosenIn = (selection: Selection | undefined, { dataset, view }: Visible): Chosen => {
  if (selection?.type === 'actor') return { actor: selection.id, places: () => undefined }
  const claim = selection?.type === 'claim' ? dataset.claim.get(selection.id) : undefined
  const [a, b] = claim ? pairOfClaim(dataset, view, claim) : selection?.type === 'tie' ? selection.id.split('--') : []
  if (a === undefined || b === undefined) return { places: () => undefined }
  return {
    pair: pairId(a, b),
    places: (indexOf) => {
      const [row, column] = [indexOf(a), indexOf(b)]
      return row < 0 || column < 0 ? undefined : { row, column }
    },
  }
}
