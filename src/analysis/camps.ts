import { groupBy } from '../lib/groupBy.ts'

/** Two actors of which it is known whether they stand together (1) or against each other (-1). */
export interface SignedEdge {
  readonly actors: readonly [string, string]
  readonly sign: 1 | -1
}

export interface Camps {
  /** The actors with signed ties, camp by camp: the two camps of the largest connected part first. */
  readonly camps: readonly (readonly string[])[]
  /** How many pairs do not fit: against each other within a camp, or together across. */
  readonly unfit: number
}

/** So many of the best connected actors of a part are tried as the one from which the camps are dealt. */
const starts = 24

/**
 * The two camps of each connected part of a signed graph. Dealt out from one actor along a spanning tree, which finds them
 * exactly where the graph is balanced (Harary and Kabell 1980); then single actors change sides as long as that leaves fewer
 * pairs that do not fit (the relocation of Doreian and Mrvar 1996). The best of several starts counts, the first of equals. A
 * heuristic: there may be camps that fit better, or others that fit as well. `order` decides which actor comes first.
 */
export const campsOf = (order: readonly string[], edges: readonly SignedEdge[]): Camps => {
  const place = new Map(order.map((id, i) => [id, i]))
  const around = neighboursOf(edges)
  const byPlace = (a: string, b: string) => (place.get(a) ?? 0) - (place.get(b) ?? 0)
  const parts = partsOf([...around.keys()].sort(byPlace), around).map((part) => [...part].sort(byPlace))
  parts.sort((a, b) => b.length - a.length)
  const found = parts.map((part) => best(part, around))
  return {
    camps: found.flatMap(({ sides }) => {
      const [first = 1] = sides.values()
      const camps = groupBy([...sides.keys()].sort(byPlace), (id) => (sides.get(id) === first ? 0 : 1))
      return [...camps].sort(([a], [b]) => a - b).map(([, camp]) => friendsFirst(camp, around))
    }),
    unfit: found.reduce((sum, { unfit }) => sum + unfit, 0),
  }
}

/** Those who stand with another of the camp come before those whom only a common rival puts there. */
const friendsFirst = (camp: readonly string[], around: Neighbours): string[] => {
  const own = new Set(camp)
  const isFriend = (id: string) => [...(around.get(id) ?? [])].some(([other, sign]) => sign === 1 && own.has(other))
  return [...camp.filter(isFriend), ...camp.filter((id) => !isFriend(id))]
}

type Side = 1 | -1
type Neighbours = ReadonlyMap<string, ReadonlyMap<string, Side>>

const neighboursOf = (edges: readonly SignedEdge[]): Neighbours => {
  const around = new Map<string, Map<string, Side>>()
  const add = (from: string, to: string, sign: Side) => {
    const own = around.get(from) ?? new Map<string, Side>()
    around.set(from, own.set(to, sign))
  }
  for (const { actors, sign } of edges) {
    add(actors[0], actors[1], sign)
    add(actors[1], actors[0], sign)
  }
  return around
}

/** The connected parts, each in the order in which a walk from its first actor finds the others. */
const partsOf = (all: readonly string[], around: Neighbours): string[][] => {
  const seen = new Set<string>()
  return all.flatMap((id) => {
    if (seen.has(id)) return []
    const part = [...deal(id, around).keys()]
    for (const one of part) seen.add(one)
    return [part]
  })
}

/** Sides along a spanning tree from one actor, breadth first. */
const deal = (root: string, around: Neighbours): Map<string, Side> => {
  const sides = new Map<string, Side>([[root, 1]])
  for (const [id, side] of sides) {
    for (const [other, sign] of around.get(id) ?? []) if (!sides.has(other)) sides.set(other, side === sign ? 1 : -1)
  }
  return sides
}

/** How many pairs of an actor fit, less how many do not. */
const fitOf = (id: string, sides: ReadonlyMap<string, Side>, around: Neighbours): number => {
  let sum = 0
  for (const [other, sign] of around.get(id) ?? []) sum += sign * (sides.get(id) ?? 1) * (sides.get(other) ?? 1)
  return sum
}

/** Each change of sides leaves fewer pairs that do not fit, so it ends. */
const relocate = (part: readonly string[], sides: Map<string, Side>, around: Neighbours): void => {
  for (let moved = true; moved; ) {
    moved = false
    for (const id of part) {
      if (fitOf(id, sides, around) >= 0) continue
      sides.set(id, sides.get(id) === 1 ? -1 : 1)
      moved = true
    }
  }
}

const best = (part: readonly string[], around: Neighbours) => {
  const degree = (id: string) => around.get(id)?.size ?? 0
  const roots = [...part].sort((a, b) => degree(b) - degree(a)).slice(0, starts)
  const tried = roots.map((root) => {
    const sides = deal(root, around)
    relocate(part, sides, around)
    const fits = part.reduce((sum, id) => sum + fitOf(id, sides, around), 0) / 2
    const pairs = part.reduce((sum, id) => sum + degree(id), 0) / 2
    return { sides: new Map(part.map((id) => [id, sides.get(id) ?? 1] as const)), unfit: (pairs - fits) / 2 }
  })
  return tried.reduce((a, b) => (b.unfit < a.unfit ? b : a))
}
