import { collections } from './draft.ts'
import type { Rule } from './rule.ts'

/** No two records of a list have the same id. */
export const duplicateId: Rule = {
  name: 'duplicate id',
  *check(draft) {
    for (const name of collections) {
      const seen = new Set<string>()
      for (const [i, { id }] of draft[name].entries()) {
        if (seen.has(id)) {
          yield {
            at: [name, i, 'id'],
            message: `the id "${id}" stands twice among the ${name}`,
            mend: 'give this one another id, or delete it if it says the same',
          }
        }
        seen.add(id)
      }
    }
  },
}
