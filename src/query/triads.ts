import { isBalanced, standingOf, triadsOf } from '../analysis/balance/triads.ts'
import type { SignedTriad, Standing } from '../model/triad.ts'
import type { SignedMap } from './signedMap.ts'

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
