import { isBalanced, type Standing, standingOf, triadsOf } from '../analysis/balance/triads.ts'
import type { SignedPair } from '../model/sign.ts'
import type { SignedMap } from './signedMap.ts'

/** Three actors of which every pair has a sign. */
export interface SignedTriad {
  /** By alphabet. */
  readonly actors: readonly [string, string, string]
  /** First with second, second with third, first with third. */
  readonly pairs: readonly [SignedPair, SignedPair, SignedPair]
  /** Absent where a pair has both signs. */
  readonly standing?: Standing
  readonly outcome: Outcome
}

/** `depends`: balanced or strained by how a pair with both signs is read. */
export const outcomes = ['strained', 'depends', 'balanced'] as const
export type Outcome = (typeof outcomes)[number]

/** The triads of a signed map: those under strain first, then by what they look like, then by alphabet. */
export const signedTriads = ({ graph, open, actors, certain, ambivalent }: SignedMap): SignedTriad[] => {
  const pairs = [...certain, ...(open.length > 0 ? ambivalent : [])]
  const whole = { ...graph, edges: [...graph.edges, ...open.map((ends) => ({ ...ends, sign: 1 as const }))] }
  const triads = triadsOf(whole).map(({ nodes, edges }): SignedTriad => {
    const three = {
      actors: nodes.map((node) => actors[node] ?? '') as unknown as SignedTriad['actors'],
      pairs: edges.map((edge) => pairs[edge]) as unknown as SignedTriad['pairs'],
    }
    if (edges.some((edge) => edge >= certain.length)) return { ...three, outcome: 'depends' }
    const standing = standingOf(edges.map((edge) => whole.edges[edge]?.sign ?? 1))
    return { ...three, standing, outcome: isBalanced(standing) ? 'balanced' : 'strained' }
  })
  return triads.sort((s, t) => rank(s) - rank(t))
}

const order: readonly (Standing | undefined)[] = ['between', 'rivals', undefined, 'common enemy', 'friends']
const rank = ({ standing }: SignedTriad): number => order.indexOf(standing)

export const triadId = ({ actors }: Pick<SignedTriad, 'actors'>): string => actors.join('--')
