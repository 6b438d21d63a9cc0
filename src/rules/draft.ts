import type { Claim } from '../model/claim.ts'
import type { MapFile } from '../model/dataset.ts'

/** The lists of a map whose records have ids that others refer to. */
export const collections = [
  'articles',
  'actors',
  'kinds',
  'events',
  'periods',
  'claims',
  'facts',
  'disagreements',
] as const
export type Collection = (typeof collections)[number]

/** A map whose records have the right shape but have not been checked against each other. */
export interface Draft extends Omit<MapFile, 'relationships' | 'claims'> {
  readonly claims: readonly DraftClaim[]
  /** Records left out because they could not be read: to refer to them is not a second mistake. */
  readonly setAside?: Partial<Record<Collection, SetAside>>
  /** How many lines our copy of each article has, where the copies are at hand. */
  readonly lineCounts?: ReadonlyMap<string, number>
}

/** The ids of the records left out, or all of the list. */
export type SetAside = ReadonlySet<string> | 'all'

/** A claim as it is typed in: its kind tells relation and direction. */
export type DraftClaim = Omit<Claim, 'relation' | 'directed'> & Partial<Pick<Claim, 'relation' | 'directed'>>
