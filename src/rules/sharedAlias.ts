import type { Rule } from './rule.ts'

const fold = (name: string): string => name.normalize('NFKC').toLowerCase()

/** A name that two actors go by is marked ambiguous, so that search offers both. */
export const sharedAlias: Rule = {
  name: 'shared alias',
  *check({ actors }) {
    const bearers = new Map<string, Set<string>>()
    for (const actor of actors) {
      for (const name of [actor.name, ...actor.aliases]) {
        const ids = bearers.get(fold(name))
        if (ids) ids.add(actor.id)
        else bearers.set(fold(name), new Set([actor.id]))
      }
    }
    for (const [i, actor] of actors.entries()) {
      const marked = new Set(actor.ambiguous.map(fold))
      for (const [k, alias] of actor.aliases.entries()) {
        const others = [...(bearers.get(fold(alias)) ?? [])].filter((id) => id !== actor.id)
        if (others.length === 0 || marked.has(fold(alias))) continue
        yield {
          at: ['actors', i, 'aliases', k],
          message: `"${alias}" is also a name of ${others.join(', ')}`,
          mend: `add "${alias}" to the list \`ambiguous\` of ${actor.id}, or drop the alias`,
        }
      }
    }
  },
}
