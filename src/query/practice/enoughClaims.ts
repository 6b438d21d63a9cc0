import type { Claim } from '../../model/claim.ts'

/** So many claims bear out an answer well enough. */
const enough = 3

/** A few of the claims that say the same, of as many articles as may be. */
export const enoughClaims = (claims: readonly Claim[]): Claim[] => {
  const firsts = claims.filter((claim, index) => claims.findIndex(({ article }) => article === claim.article) === index)
  const chosen = new Set([...firsts, ...claims].slice(0, firsts.length >= enough ? enough : undefined))
  return [...chosen].slice(0, enough)
}
