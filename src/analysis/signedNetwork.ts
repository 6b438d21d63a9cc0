/** A pair of named nodes with a sign. A pair of both signs stands twice, as no pair does in a SignedGraph. */
export interface SignedLink {
  readonly actors: readonly [string, string]
  readonly positive: boolean
}

/** A signed network with its nodes as numbers, for algorithms that visit them often. */
export interface SignedNetwork {
  readonly nodes: readonly string[]
  /** For each node those beside it, with +1 or −1. */
  readonly links: readonly (readonly (readonly [node: number, sign: number])[])[]
  /** The number of positive, and of negative, edges at each node. */
  readonly plus: readonly number[]
  readonly minus: readonly number[]
}

/** The nodes of the edges, by alphabet: the order of the edges does not matter. */
export const signedNetwork = (edges: readonly SignedLink[]): SignedNetwork => {
  const nodes = [...new Set(edges.flatMap(({ actors }) => actors))].sort()
  const index = new Map(nodes.map((node, i) => [node, i]))
  const links = nodes.map((): [number, number][] => [])
  for (const { actors, positive } of edges) {
    const [a = 0, b = 0] = actors.map((node) => index.get(node) ?? 0)
    links[a]?.push([b, positive ? 1 : -1])
    links[b]?.push([a, positive ? 1 : -1])
  }
  const count = (sign: number) => links.map((own) => own.filter(([, one]) => one === sign).length)
  return { nodes, links, plus: count(1), minus: count(-1) }
}
