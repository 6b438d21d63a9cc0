/** Neighbours on a line that stand too close to be told apart, taken together. */
export interface Cluster<T> {
  /** The middle between its outermost members. */
  readonly x: number
  readonly members: readonly T[]
}

/** How close two single items may stand, and how close where either is a cluster, which takes more room. */
export interface Apart {
  readonly single: number
  readonly several: number
}

interface Group<T> extends Cluster<T> {
  readonly from: number
  readonly to: number
}

/** Takes together what stands too close, the closest first, until everything has its room. From left to right. */
export const clustered = <T>(items: readonly T[], xOf: (item: T) => number, apart: Apart): Cluster<T>[] => {
  const groups: Group<T>[] = items
    .map((item) => ({ x: xOf(item), from: xOf(item), to: xOf(item), members: [item] }))
    .sort((a, b) => a.x - b.x)
  for (;;) {
    const at = closest(groups, apart)
    const [left, right] = [groups[at], groups[at + 1]]
    if (!left || !right) return groups.map(({ x, members }) => ({ x, members }))
    const [from, to] = [left.from, Math.max(left.to, right.to)]
    groups.splice(at, 2, { from, to, x: (from + to) / 2, members: [...left.members, ...right.members] })
  }
}

/** The first of the two neighbours that most lack room; -1 where all have it. */
const closest = (groups: readonly Cluster<unknown>[], { single, several }: Apart): number => {
  let found = -1
  let least = 0
  for (let i = 0; i + 1 < groups.length; i += 1) {
    const [a, b] = [groups[i] as Cluster<unknown>, groups[i + 1] as Cluster<unknown>]
    const room = b.x - a.x - (a.members.length + b.members.length > 2 ? several : single)
    if (room < least) {
      found = i
      least = room
    }
  }
  return found
}
