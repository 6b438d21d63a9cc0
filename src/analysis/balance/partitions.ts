/**
 * The ways in which n things may be grouped, numbered from 0. Each is written as a restricted growth string: every thing
 * carries the number of its group, and groups are numbered as they first come (Knuth, "The Art of Computer Programming" 4A,
 * 7.2.1.5). A string's number is its rank in lexicographic order: at each place, as many strings come before it as there
 * are continuations of the smaller codes.
 */
export interface Partitions {
  readonly count: number
  /** Calls back for each, with its number, its string and how many groups it has. The string is the same array each time. */
  readonly each: (visit: (row: number, codes: Uint8Array, groups: number) => void) => void
  /** The number of the grouping of some places of a labelling; labels are below 32, and which they are does not matter. */
  readonly rank: (labels: Uint8Array, places: readonly number[]) => number
}

const remembered = new Map<number, Partitions>()

export const partitionsOf = (n: number): Partitions => {
  const known = remembered.get(n)
  if (known) return known
  // weights[i][groups]: in how many ways a string goes on whose first i + 1 places have so many groups.
  const weights = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n + 1 }, (__, groups) => continuations(n - 1 - i, groups)),
  )
  const codeOf = new Uint8Array(32)
  const made: Partitions = {
    count: continuations(n, 0),
    each: (visit) => walk(n, visit),
    rank: (labels, places) => {
      codeOf.fill(unseen)
      let row = 0
      let groups = 0
      for (let i = 0; i < n; i += 1) {
        const label = labels[places[i] ?? 0] ?? 0
        if (codeOf[label] === unseen) {
          row += groups * (weights[i]?.[groups] ?? 0)
          codeOf[label] = groups
          groups += 1
        } else row += (codeOf[label] ?? 0) * (weights[i]?.[groups] ?? 0)
      }
      return row
    },
  }
  remembered.set(n, made)
  return made
}

const unseen = 255

/** In how many ways so many more things may be added to so many groups: each joins one, or starts another. */
const continuations = (left: number, groups: number): number => {
  if (left === 0) return 1
  const row = table[left] ?? []
  table[left] = row
  const known = row[groups] ?? groups * continuations(left - 1, groups) + continuations(left - 1, groups + 1)
  row[groups] = known
  return known
}
const table: number[][] = []

/** All strings in lexicographic order, which is that of their ranks. */
const walk = (n: number, visit: Parameters<Partitions['each']>[0]): void => {
  const codes = new Uint8Array(n)
  let row = 0
  const step = (place: number, groups: number): void => {
    if (place === n) {
      visit(row, codes, groups)
      row += 1
      return
    }
    for (let code = 0; code <= groups; code += 1) {
      codes[place] = code
      step(place + 1, code === groups ? groups + 1 : groups)
    }
  }
  step(0, 0)
}
