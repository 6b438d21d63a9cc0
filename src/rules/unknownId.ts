import { type Collection, collections, type Draft } from './draft.ts'
import { nearest } from './nearest.ts'
import { referencesIn } from './references.ts'
import type { Rule } from './rule.ts'

const singular: Record<Collection, string> = {
  articles: 'article',
  actors: 'actor',
  kinds: 'kind',
  events: 'event',
  periods: 'period',
  claims: 'claim',
  facts: 'fact',
  disagreements: 'disagreement',
}

/** Whatever a record names by id stands in the map. */
export const unknownId: Rule = {
  name: 'unknown id',
  *check(draft) {
    const known = knownIds(draft)
    for (const { at, onKey, to, id } of referencesIn(draft)) {
      if (known[to].has(id) || draft.setAside?.[to] === 'all') continue
      const meant = nearest(id, known[to])
      yield {
        at,
        ...(onKey && { onKey }),
        message: `no ${singular[to]} has the id "${id}"`,
        mend:
          meant === undefined
            ? `add it to the ${to}, or name one of them`
            : `write "${meant}" if you mean it, or add "${id}" to the ${to}`,
      }
    }
  },
}

const knownIds = (draft: Draft): Record<Collection, ReadonlySet<string>> => {
  const idsOf = (name: Collection) => [
    ...draft[name].map((record: { id: string }) => record.id),
    ...(draft.setAside?.[name] ?? []),
  ]
  return Object.fromEntries(collections.map((name) => [name, new Set(idsOf(name))])) as Record<Collection, Set<string>>
}
