import { type Cell, disarmed } from '../../lib/csv.ts'
import { spanOfValid } from '../../model/date.ts'
import { dataExport } from '../../words/dataExport.ts'
import { claimRows } from './claimsCsv.ts'
import { type Compromise, compromises, dayOf, lifetimeOf } from './lifetime.ts'
import type { Values } from './network.ts'
import { networkOf } from './network.ts'
import { partOfMap } from './partOfMap.ts'
import { relationshipRows } from './relationshipsCsv.ts'
import type { Taken } from './taken.ts'
import { holdsUnwritable } from './xml.ts'

const words = dataExport.lost

/** What a format cannot hold of what is taken, in plain sentences; none where it holds everything. */
export type Losses = (taken: Taken) => readonly string[]

const some = (n: number, say: (n: number) => string): string[] => (n > 0 ? [say(n)] : [])
const left = (things: readonly string[]): string[] => (things.length > 0 ? [words.left(things)] : [])

/** What only the map's own format has, as far as the map has any. */
const ownThings = ({ visible: { dataset } }: Taken): string[] => [
  ...(dataset.facts.length > 0 ? [words.facts] : []),
  ...(dataset.events.length > 0 ? [words.events] : []),
  ...(dataset.disagreements.length > 0 ? [words.questions] : []),
]

export const ofGexf: Losses = (taken) => [
  ...ofDays(taken),
  ...unwritable(taken, 'XML'),
  ...left([words.words, ...ownThings(taken)]),
]

export const ofGraphml: Losses = (taken) => [
  words.noTime('GraphML'),
  ...some(pointing(taken, 'both'), (n) => words.bothWays(n, 'GraphML')),
  ...unwritable(taken, 'XML'),
  ...left([words.words, ...ownThings(taken)]),
]

export const ofCyjs: Losses = (taken) => [
  words.noTime('Cytoscape'),
  words.noLook('This format'),
  ...some(pointing(taken, 'none', 'both'), (n) => words.alwaysDirected(n, 'Cytoscape')),
  ...left([words.words, ...ownThings(taken)]),
]

export const ofCx2: Losses = (taken) => [
  words.noTime('Cytoscape'),
  ...some(pointing(taken, 'none', 'both'), (n) => words.alwaysDirected(n, 'CX2')),
  ...left([words.words, ...ownThings(taken)]),
]

export const ofJgf: Losses = (taken) => [
  words.noTime('JSON Graph Format'),
  ...some(pointing(taken, 'both'), (n) => words.bothWays(n, 'JSON Graph Format')),
  ...left(ownThings(taken)),
]

export const ofRelationships: Losses = (taken) => [
  ...formulas(relationshipRows(taken.visible)),
  ...left([
    ...some(lonelyActors(taken), words.lonely),
    words.actorDetails,
    words.words,
    words.places,
    ...ownThings(taken),
  ]),
]

export const ofClaims: Losses = (taken) => [
  ...formulas(claimRows(taken.visible)),
  ...left([...some(lonelyActors(taken), words.lonely), words.actorDetails, words.places, ...ownThings(taken)]),
]

export const ofReferences: Losses = () => [words.left([words.passages, words.ties])]

export const ofMap: Losses = ({ part, visible }) => {
  if (part === 'map') return []
  const { dropped, thinned } = partOfMap(visible)
  return [words.hidden, ...some(dropped, words.dropped), ...some(thinned, words.thinned), words.theView]
}

const pointing = ({ visible }: Taken, ...directions: readonly string[]): number =>
  visible.ties.filter(({ direction }) => directions.includes(direction)).length

const lonelyActors = ({ visible: { actors, ties } }: Taken): number => {
  const tied = new Set(ties.flatMap((tie) => tie.actors))
  return actors.filter(({ id }) => !tied.has(id)).length
}

const formulas = (rows: readonly (readonly Cell[])[]): string[] =>
  some(rows.flat().filter((cell) => typeof cell === 'string' && disarmed(cell) !== cell).length, words.formulas)

const unwritable = (taken: Taken, format: string): string[] => {
  const { nodes, edges } = networkOf(taken)
  const inValues = (values: Values) =>
    Object.values(values)
      .flat()
      .some((value) => holdsUnwritable(String(value)))
  const found = [
    ...nodes.filter(({ name, values }) => holdsUnwritable(name) || inValues(values)),
    ...edges.filter(({ values }) => inValues(values)),
  ]
  return some(found.length, (n) => words.unwritable(n, format))
}

const ofDays = ({ visible: { dataset, ties, actors } }: Taken): string[] => {
  const found = new Map<Compromise, { count: number; sample: string }>()
  for (const tie of ties) {
    for (const [compromise, sample] of lifetimeOf(tie, dataset).compromises) {
      const known = found.get(compromise)
      found.set(compromise, { count: (known?.count ?? 0) + 1, sample: known?.sample ?? sample })
    }
  }
  const parts: string[] = compromises.flatMap((compromise) => {
    const one = found.get(compromise)
    return one ? [sentences[compromise](one.count, one.sample)] : []
  })
  const known = actors.flatMap(({ existed }) => (existed !== undefined && !isInDays(existed) ? [existed] : []))
  const [sample] = known
  if (sample !== undefined) parts.push(words.actors(known.length, sample))
  return parts.length > 0 ? [words.days(parts), words.written] : []
}

const sentences: Readonly<Record<Compromise, (n: number, sample: string) => string>> = {
  ...words,
  vague: (n, sample) => {
    const { first, last } = spanOfValid(sample)
    return words.vague(n, sample, words.years(yearOf(first), yearOf(last)))
  },
}

/** Whether each side that is told is a plain day. */
const isInDays = (when: string): boolean => when.split('/').every((side) => /^(|\.\.|\d{4}-\d\d-\d\d)$/.test(side))

const yearOf = (time: number): string => dayOf(time).slice(0, -6)
