import type { Collection } from './draft.ts'
import { referencesIn } from './references.ts'
import type { Rule } from './rule.ts'

const mends = {
  actors: 'delete it, or add the claim that speaks of it',
  articles: 'delete it, or curate a claim or a fact from it',
  events: 'delete it, or name it in the `event` of a claim or a fact',
} as const

/** An actor, article or event is there because something refers to it; to place an actor is not to speak of it. */
export const unused: Rule = {
  name: 'unused record',
  needsWhole: true,
  house: true,
  *check(draft) {
    const used = new Map<Collection, Set<string>>()
    for (const { at, to, id } of referencesIn(draft)) {
      if (at[0] !== 'layout') used.set(to, (used.get(to) ?? new Set()).add(id))
    }
    for (const list of ['actors', 'articles', 'events'] as const) {
      for (const [i, { id }] of draft[list].entries()) {
        if (used.get(list)?.has(id)) continue
        yield { at: [list, i, 'id'], message: `nothing refers to "${id}"`, mend: mends[list] }
      }
    }
  },
}
