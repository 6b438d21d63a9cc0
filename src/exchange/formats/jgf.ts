import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { lines } from './cyjs.ts'
import { networkOf } from './network.ts'
import { aboutOf, type Taken } from './taken.ts'

/** JSON Graph Format, version 2 (jsongraphformat.info): claims stand whole within their tie, articles beside the graph's title. */
export const jgf = (taken: Taken): string => {
  const { nodes, edges } = networkOf(taken)
  const { dataset } = taken.visible
  const { title, ...about } = aboutOf(taken)
  const cited = new Set(taken.visible.ties.flatMap(({ articles }) => articles))
  return lines({
    graph: {
      label: title,
      type: 'allegiances',
      directed: false,
      metadata: { ...about, articles: dataset.articles.filter(({ id }) => cited.has(id)) },
      nodes: Object.fromEntries(
        nodes.map(({ id, name, x, y, diameter, values }) => [
          id,
          { label: name, metadata: { ...values, x, y, size: diameter } },
        ]),
      ),
      edges: edges.map(({ id, source, target, relation, direction, colour, values, tie }) => ({
        id,
        source,
        target,
        relation,
        directed: direction === 'forward',
        label: relation,
        metadata: { ...values, colour, claims: tie.claims.map((claim) => recordOf(claim, dataset)) },
      })),
    },
  })
}

/** A claim as in the map's own file, without what stands on its tie. */
const recordOf = ({ relation: _, directed, ...claim }: Claim, { article }: Pick<Dataset, 'article'>) => ({
  ...claim,
  directed,
  title: article.get(claim.article)?.csl.title,
})
