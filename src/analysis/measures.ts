import { betweenness } from './betweenness.ts'
import { pnCentrality } from './pnCentrality.ts'
import { signedCommunities } from './signedCommunities.ts'
import type { SignedLink } from './signedNetwork.ts'

/** A network to be measured: plain values, so that a worker can be asked. */
export interface Measuring {
  readonly actors: readonly string[]
  readonly signed: readonly SignedLink[]
  /** The pairs over which betweenness is measured. */
  readonly walked: readonly (readonly [string, string])[]
}

/** What takes time to compute. Actors without signed ties are in no group and have no PN centrality. */
export interface Measured {
  readonly betweenness: readonly (readonly [actor: string, share: number])[]
  readonly pn: readonly (readonly [actor: string, score: number])[]
  readonly groups: readonly (readonly string[])[]
  readonly modularity: number
}

export const measure = ({ actors, signed, walked }: Measuring): Measured => ({
  betweenness: [...betweenness(actors, walked)],
  pn: [...pnCentrality(signed, actors.length)],
  ...signedCommunities(signed),
})
