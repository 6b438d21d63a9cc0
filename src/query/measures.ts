import type { Measured, Measuring } from '../analysis/measures.ts'
import { type Relation, relations } from '../model/relation.ts'
import { isTaken, type SignedPair, type SignReading, signedPairs, signOfRelation } from '../model/sign.ts'
import type { Tie } from '../model/tie.ts'

/** One actor's place in the network. Pairs count once, however many ties they have. */
export interface Standing {
  readonly actor: string
  readonly positive: number
  readonly negative: number
  readonly ambivalent: number
  /** Friendly pairs less hostile ones. */
  readonly net: number
  readonly betweenness?: number
  readonly pn?: number
  /** The number of the group, from 1; absent where the actor stands in none with others. */
  readonly group?: number
}

/** The relations over which betweenness is measured where the reader has not chosen: the friendly ones. */
export const friendlyRelations = (reading: SignReading): Relation[] =>
  relations.filter((relation) => signOfRelation(relation, reading) === 'positive')

/** What is to be computed of the ties that count. */
export const measuringOf = (ties: readonly Tie[], reading: SignReading, over: readonly Relation[]): Measuring => {
  const taken = ties.filter((tie) => isTaken(tie, reading))
  const pairs = signedPairs(taken, reading)
  return {
    actors: [...new Set(taken.flatMap((tie) => tie.actors))].sort(),
    signed: pairs.flatMap((pair) => signsOf(pair, reading).map((positive) => ({ actors: pair.actors, positive }))),
    walked: [
      ...new Map(
        taken.filter(({ relation }) => over.includes(relation)).map((tie) => [tie.actors.join(' '), tie.actors]),
      ).values(),
    ],
  }
}

/** How an ambivalent pair counts is the reader's choice. */
const signsOf = ({ sign }: SignedPair, { ambivalent }: SignReading): boolean[] =>
  sign === 'ambivalent' ? (ambivalent === 'both' ? [true, false] : []) : [sign === 'positive']

/** Each actor that has a tie which counts, with what is known of its place so far. */
export const standings = (ties: readonly Tie[], reading: SignReading, measured?: Measured): Standing[] => {
  const taken = ties.filter((tie) => isTaken(tie, reading))
  const counts = new Map(
    [...new Set(taken.flatMap((tie) => tie.actors))].map((actor) => [
      actor,
      { positive: 0, negative: 0, ambivalent: 0 },
    ]),
  )
  for (const pair of signedPairs(taken, reading))
    for (const actor of pair.actors) {
      const own = counts.get(actor)
      if (!own) continue
      if (pair.sign === 'ambivalent') own.ambivalent += 1
      for (const positive of signsOf(pair, reading)) own[positive ? 'positive' : 'negative'] += 1
    }
  const between = new Map(measured?.betweenness)
  const pn = new Map(measured?.pn)
  const groups = new Map(
    measured?.groups.flatMap((group, i) =>
      group.length > 1 ? group.map((actor): [string, number] => [actor, i + 1]) : [],
    ),
  )
  return [...counts].map(([actor, own]) => ({
    actor,
    ...own,
    net: own.positive - own.negative,
    ...some('betweenness', between.get(actor)),
    ...some('pn', pn.get(actor)),
    ...some('group', groups.get(actor)),
  }))
}

const some = <K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: number })

/** Who in a group has no friend in it: only rivals outside of it put them there. */
export const friendlessIn = (
  group: readonly string[],
  ties: readonly Tie[],
  reading: SignReading,
): readonly string[] => {
  const inside = new Set(group)
  const friends = new Set(
    signedPairs(ties, reading)
      .filter(({ sign, actors }) => sign !== 'negative' && actors.every((id) => inside.has(id)))
      .flatMap(({ actors }) => actors),
  )
  return group.filter((id) => !friends.has(id))
}
