import type { Relation } from './relation.ts'

/** A finer sort of claim within a relation, from the closed list in kinds.yaml. */
export interface Kind {
  readonly id: string
  readonly relation: Relation
  readonly directed: boolean
  /**
   * How its time runs: a `state` holds over a time; an `event` happens at a time; an `onset` happens at a time and
   * starts a lasting state (a declaration of war).
   */
  readonly aspect: 'state' | 'event' | 'onset'
  /** The part that each end plays, where the kind is directed. */
  readonly from?: string
  readonly to?: string
  /** Sentences with the places {from} and {to}, read from either end. */
  readonly forward: string
  readonly backward: string
}
