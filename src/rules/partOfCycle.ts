import type { Rule } from './rule.ts'

/** Following `partOf` from part to whole comes to an end. */
export const partOfCycle: Rule = {
  name: 'partOf cycle',
  *check({ actors }) {
    const wholeOf = new Map(actors.map((actor) => [actor.id, actor.partOf]))
    const indexOf = new Map(actors.map((actor, i) => [actor.id, i]))
    const done = new Set<string>()
    for (const { id: start } of actors) {
      const way: string[] = []
      let id: string | undefined = start
      while (id !== undefined && !done.has(id)) {
        done.add(id)
        way.push(id)
        id = wholeOf.get(id)
      }
      // The way ran into a node that was done before, and the cycle is closed only if that was on this way.
      const back = id === undefined ? -1 : way.indexOf(id)
      if (back < 0) continue
      const cycle = way.slice(back)
      yield {
        at: ['actors', indexOf.get(cycle[0] ?? '') ?? 0, 'partOf'],
        message: `${[...cycle, cycle[0]].join(' is part of ')}`,
        mend: 'drop `partOf` from one of them: a whole is not part of its part',
      }
    }
  },
}
