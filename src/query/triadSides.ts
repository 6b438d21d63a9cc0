import type { Relation } from '../model/relation.ts'
import type { SignedPair } from '../model/sign.ts'

/** The relation by which a pair of one sign is drawn in a triad; a pair of both signs is drawn as rivals as well. */
export const sideOf = ({ sign, ties }: SignedPair): Exclude<Relation, 'affiliation'> => {
  if (sign === 'negative') return 'rivalry'
  return ties.some(({ relation }) => relation === 'alliance') ? 'alliance' : 'cooperation'
}
