import type { Rule } from './rule.ts'

/** A claim speaks of two different actors. */
export const selfTie: Rule = {
  name: 'actor tied to itself',
  *check({ claims }) {
    for (const [i, claim] of claims.entries()) {
      if (claim.from !== claim.to) continue
      yield {
        at: ['claims', i, 'to'],
        message: `the claim ties "${claim.to}" to itself`,
        mend: 'name two different actors in `from` and `to`',
      }
    }
  },
}
