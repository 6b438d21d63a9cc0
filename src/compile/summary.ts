import type { MapFile } from '../model/dataset.ts'
import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import type { Story } from '../model/story.ts'

/** What a map holds, on one screen. */
export const summary = (map: MapFile, stories: readonly Story[]): string => {
  const { claims, relationships } = map
  const opening = map.actors.filter((actor) => actor.prominence <= 3).length
  const rows: [string, number, string?][] = [
    ['articles', map.articles.length, tally(claims, (claim) => claim.article)],
    ['actors', map.actors.length, `${opening} open with the map`],
    ['claims', claims.length, tally(claims, (claim) => claim.status, statuses)],
    ['relationships', relationships.length, tally(relationships, ({ relation }) => relation, relations)],
    ['facts', map.facts.length],
    ['disagreements', map.disagreements.length],
    ['events', map.events.length],
    ['kinds', map.kinds.length],
    ['stories', stories.length, `${stories.reduce((sum, { steps }) => sum + steps.length, 0)} steps`],
  ]
  const lines = rows.map(([name, count, note]) =>
    `  ${name.padEnd(14)}${String(count).padStart(5)}   ${note ?? ''}`.trimEnd(),
  )
  return [`${map.title}, ${map.version}`, ...lines].join('\n')
}

/** "12 asserted, 3 hedged", in the given order of the names or that of their first use. */
const tally = <T>(records: readonly T[], nameOf: (record: T) => string, order?: readonly string[]): string => {
  const counts = new Map((order ?? []).map((name) => [name, 0]))
  for (const record of records) counts.set(nameOf(record), (counts.get(nameOf(record)) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ')
}
