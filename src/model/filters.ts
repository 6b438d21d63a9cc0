import type { ActorType } from './actor.ts'
import type { Relation } from './relation.ts'
import type { Status } from './status.ts'
import type { Validity } from './validity.ts'

/** What is switched off, or narrowed. */
export interface Filters {
  readonly relations: readonly Relation[]
  readonly statuses: readonly Status[]
  readonly validities: readonly Validity[]
  readonly articles: readonly string[]
  readonly types: readonly ActorType[]
  /** True hides contested ties. */
  readonly contested: boolean
  /** How many articles a tie must rest on. */
  readonly support: Support
}

export const supports = ['any', 'one', 'several'] as const
export type Support = (typeof supports)[number]

export const defaultFilters: Filters = {
  relations: [],
  statuses: ['denied'],
  validities: ['ended'],
  articles: [],
  types: [],
  contested: false,
  support: 'any',
}
