import type { Claim } from './claim.ts'
import type { Relation } from './relation.ts'
import type { Pair } from './relationship.ts'
import type { Status } from './status.ts'
import type { Validity } from './validity.ts'

/** A relationship as the view lets it through; "tie" in prose, drawn as an edge. */
export interface Tie {
  /** The relationship's id; where parts are folded into wholes, that of the wholes. */
  readonly id: string
  readonly actors: Pair
  readonly relation: Relation
  /** The claims that the view's filters let through. */
  readonly claims: readonly Claim[]
  readonly validity: Exclude<Validity, 'not yet'>
  /** That of the strongest claim which decides the validity. */
  readonly status: Status
  readonly direction: Direction
  readonly contested: boolean
  readonly articles: readonly string[]
  readonly independentSources: number
  /** Since when it has held, where claims that hold at the view's date tell a beginning. All dates are EDTF, as written. */
  readonly since?: string
  /** The earliest date at which it is attested, whether or not it ended in between. */
  readonly firstAttested?: string
  /** The latest date at which it is attested; of a tie that is not known then, before the view's date. */
  readonly lastAttested?: string
  /** Of a tie that nothing attests before the view's date: the earliest date at which it is attested. */
  readonly attestedLater?: string
  /** How it stands to another view that the reader compares this one with. */
  readonly change?: 'new' | 'gone' | 'turned'
}

/** Which way the tie points: `forward` from the pair's first actor to its second. */
export type Direction = 'none' | 'forward' | 'backward' | 'both'

/** The whole at which an affiliation points; nothing for other ties and where claims run both ways. */
export const affiliationWhole = ({ relation, direction, actors }: Tie): { readonly whole?: string } => {
  if (relation !== 'affiliation') return {}
  return direction === 'forward' ? { whole: actors[1] } : direction === 'backward' ? { whole: actors[0] } : {}
}
