import type { Division } from '../analysis/balance/balance.ts'
import type { SignedMap } from './signedMap.ts'

/** A division in the words of the map. */
export interface CampsOfMap {
  /** Those of two actors or more, in their order; actors by alphabet of their ids. */
  readonly camps: readonly (readonly string[])[]
  /** Who is in no camp, or alone in one. */
  readonly alone: readonly string[]
  /** The ids of the ties that the division strains, and of how many pairs. */
  readonly strained: ReadonlySet<string>
  readonly strainedPairs: number
  readonly proven: boolean
}

export const campsOf = ({ actors, certain }: SignedMap, { camps, strained, atLeast }: Division): CampsOfMap => {
  const members = new Map<number, string[]>()
  const alone: string[] = []
  for (const [index, id] of actors.entries()) {
    const camp = camps[index] ?? -1
    if (camp < 0) alone.push(id)
    else members.set(camp, [...(members.get(camp) ?? []), id])
  }
  const all = [...members].sort(([a], [b]) => a - b).map(([, ids]) => ids)
  return {
    camps: all.filter((ids) => ids.length > 1),
    alone: [...alone, ...all.filter((ids) => ids.length === 1).flat()].sort(),
    strained: new Set(strained.flatMap((edge) => certain[edge]?.ties.map((tie) => tie.id) ?? [])),
    strainedPairs: strained.length,
    proven: atLeast === strained.length,
  }
}
