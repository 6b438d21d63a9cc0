/** Neighbours on a line that stand too close to be told apart, taken together. */
export interface Cluster<T> {
  /** The middle of its members' places. */
  readonly x: number
  readonly members: readonly T[]
}

/** Takes together what stands closer than a distance, from left to right; no cluster grows wider than twice that. */
export const clustered = <T>(items: readonly T[], xOf: (item: T) => number, apart: number): Cluster<T>[] => {
  const sorted = items.map((item) => ({ item, x: xOf(item) })).sort((a, b) => a.x - b.x)
  const groups: { item: T; x: number }[][] = []
  for (const one of sorted) {
    const group = groups.at(-1)
    const [first, last] = [group?.[0], group?.at(-1)]
    if (group && first && last && one.x - last.x < apart && one.x - first.x < 2 * apart) group.push(one)
    else groups.push([one])
  }
  return groups.map((group) => ({
    x: ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2,
    members: group.map(({ item }) => item),
  }))
}
