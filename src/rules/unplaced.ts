import { openingProminence } from '../model/actor.ts'
import type { Rule } from './rule.ts'

/** On a phone only these open with the map. */
const phoneProminence = 2

/** Whoever opens with the map has a place that was chosen by hand. */
export const unplaced: Rule = {
  name: 'actor without a place',
  needsWhole: true,
  house: true,
  *check({ actors, layout }) {
    for (const [sheet, limit] of [
      ['wide', openingProminence],
      ['phone', phoneProminence],
    ] as const) {
      for (const actor of actors) {
        if (actor.prominence > limit || Object.hasOwn(layout[sheet].nodes, actor.id)) continue
        yield {
          at: ['layout', sheet, 'nodes'],
          message: `"${actor.id}" (prominence ${actor.prominence}) has no place on the ${sheet} sheet`,
          mend: `add \`${actor.id}: { x: …, y: … }\`, or give the actor a prominence above ${limit}`,
        }
      }
    }
  },
}
