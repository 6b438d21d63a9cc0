import type { SignedGraph } from '../analysis/balance/signedGraph.ts'
import type { SignedPair } from '../model/sign.ts'

/** The ends of a pair as nodes of a graph: the places of its actors among those of the graph. */
export const endsAmong = (actors: readonly string[]) => {
  const place = new Map(actors.map((id, index) => [id, index]))
  return ({ actors: [a, b] }: SignedPair) => ({ a: place.get(a) ?? 0, b: place.get(b) ?? 0 })
}

/** Pairs of one sign as a graph, in their order; those of both signs are no edges. */
export const signedGraph = (actors: readonly string[], pairs: readonly SignedPair[]): SignedGraph => {
  const ends = endsAmong(actors)
  return {
    size: actors.length,
    edges: pairs.flatMap((pair) =>
      pair.sign === 'ambivalent' ? [] : [{ ...ends(pair), sign: pair.sign === 'negative' ? -1 : 1 }],
    ),
  }
}
