import type { Rule } from './rule.ts'

/** A claim's relation and direction are its kind's; ours are filled in, others' maps spell them out. */
export const relationOfKind: Rule = {
  name: 'relation against its kind',
  *check({ claims, kinds }) {
    const kindOf = new Map(kinds.map((kind) => [kind.id, kind]))
    for (const [i, claim] of claims.entries()) {
      const kind = kindOf.get(claim.kind)
      if (!kind) continue
      for (const key of ['relation', 'directed'] as const) {
        if (claim[key] === undefined || claim[key] === kind[key]) continue
        yield {
          at: ['claims', i, key],
          message: `\`${key}\` is ${claim[key]}, but the kind "${kind.id}" says ${kind[key]}`,
          mend: `write ${kind[key]}, or choose another kind`,
        }
      }
    }
  },
}
