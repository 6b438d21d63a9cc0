/** A pair that a path may walk. Doubtful ones are walked as well, but rank after others of the same length. */
export interface Way {
  readonly actors: readonly [string, string]
  readonly doubtful: boolean
}

/** A way through a network that meets nobody twice. */
export interface SimplePath {
  readonly nodes: readonly string[]
  /** How many of its pairs are doubtful. */
  readonly doubts: number
}

/**
 * The shortest simple paths between two nodes, by length, then by how many of their pairs are doubtful; none longer than the
 * shortest by more than `detour`. The algorithm of Yen (1971, "Finding the k shortest loopless paths in a network", Management
 * Science 17, 712–716), with a search level by level inside that goes nowhere from which the end is too far.
 */
export const shortestPaths = (
  ways: readonly Way[],
  from: string,
  to: string,
  most: number,
  detour = Number.POSITIVE_INFINITY,
): SimplePath[] => {
  const neighbours = neighboursOf(ways)
  const distance = distancesTo(neighbours, to)
  const shortest = distance.get(from)
  if (shortest === undefined || from === to) return []
  const search = searchIn(neighbours, distance, to, shortest + detour)
  const first = search([from], new Set())
  if (!first) return []
  const found = [first]
  const seen = new Set([keyOf(first)])
  const candidates: SimplePath[] = []
  for (let latest = first; found.length < most; ) {
    for (let turn = 0; turn < latest.nodes.length - 1; turn += 1) {
      const root = latest.nodes.slice(0, turn + 1)
      const taken = found.filter(({ nodes }) => root.every((node, i) => nodes[i] === node))
      const path = search(root, new Set(taken.map(({ nodes }) => nodes[turn + 1] ?? '')))
      if (!path || seen.has(keyOf(path))) continue
      seen.add(keyOf(path))
      candidates.push(path)
    }
    candidates.sort(order)
    const next = candidates.shift()
    if (!next) break
    found.push(next)
    latest = next
  }
  return found
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, boolean>>

/** For each node those beside it, by alphabet, and whether the pair is doubtful. */
const neighboursOf = (ways: readonly Way[]): Neighbours => {
  const all = new Map<string, [string, boolean][]>()
  const add = (a: string, b: string, doubtful: boolean) => {
    const known = all.get(a)
    if (known) known.push([b, doubtful])
    else all.set(a, [[b, doubtful]])
  }
  for (const {
    actors: [a, b],
    doubtful,
  } of ways) {
    add(a, b, doubtful)
    add(b, a, doubtful)
  }
  return new Map([...all].map(([node, list]) => [node, new Map(list.sort(([x], [y]) => (x < y ? -1 : 1)))]))
}

/** How many steps each node is from the end. */
const distancesTo = (neighbours: Neighbours, to: string): ReadonlyMap<string, number> => {
  const distance = new Map([[to, 0]])
  // A map can be walked while it grows.
  for (const [node, steps] of distance)
    for (const other of neighbours.get(node)?.keys() ?? []) if (!distance.has(other)) distance.set(other, steps + 1)
  return distance
}

interface Step {
  readonly doubts: number
  readonly before?: string
}

/** Finds the best path that goes on from the end of `root` without meeting it again, and not at once to any of `barred`. */
const searchIn =
  (neighbours: Neighbours, distance: ReadonlyMap<string, number>, to: string, longest: number) =>
  (root: readonly string[], barred: ReadonlySet<string>): SimplePath | undefined => {
    const start = root.at(-1) ?? ''
    const steps = new Map<string, Step>(root.map((node) => [node, { doubts: 0 }]))
    let level = new Map<string, Step>([[start, { doubts: 0 }]])
    for (let length = root.length; level.size > 0; length += 1) {
      for (const [node, step] of level) steps.set(node, step)
      if (level.has(to)) return trace(neighbours, root, steps, to)
      const next = new Map<string, Step>()
      for (const [node, { doubts }] of level)
        for (const [other, doubtful] of neighbours.get(node) ?? []) {
          if (length + (distance.get(other) ?? Number.POSITIVE_INFINITY) > longest) continue
          if (steps.has(other) || (node === start && barred.has(other))) continue
          const step = { doubts: doubts + Number(doubtful), before: node }
          if (step.doubts < (next.get(other)?.doubts ?? Number.POSITIVE_INFINITY)) next.set(other, step)
        }
      level = next
    }
    return undefined
  }

const trace = (
  neighbours: Neighbours,
  root: readonly string[],
  steps: ReadonlyMap<string, Step>,
  to: string,
): SimplePath => {
  const rest: string[] = []
  for (let node: string | undefined = to; node !== undefined && node !== root.at(-1); node = steps.get(node)?.before)
    rest.unshift(node)
  const nodes = [...root, ...rest]
  const doubts = nodes.slice(1).filter((node, i) => neighbours.get(nodes[i] ?? '')?.get(node)).length
  return { nodes, doubts }
}

const keyOf = ({ nodes }: SimplePath): string => nodes.join(' ')
const order = (a: SimplePath, b: SimplePath): number =>
  a.nodes.length - b.nodes.length || a.doubts - b.doubts || (keyOf(a) < keyOf(b) ? -1 : 1)
