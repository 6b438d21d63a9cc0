import { shortestPaths, type Way } from '../analysis/shortestPaths.ts'
import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { type Span, spanOfValid } from '../model/date.ts'
import type { Hop, TiePath } from '../model/path.ts'
import type { Relation } from '../model/relation.ts'
import { pairId } from '../model/relationship.ts'
import { rankOf } from '../model/status.ts'
import type { Tie } from '../model/tie.ts'
import { validities, validityOf } from '../model/validity.ts'
import type { View } from '../model/view.ts'
import { mostPaths } from '../words/paths.ts'
import { wholeOf } from './fold.ts'

/** Whether a path may walk a tie. Ended and denied ones never bridge, nor what is only predicted or asked. */
export const bridges = ({ validity, status }: Pick<Tie, 'validity' | 'status'>): boolean =>
  validity !== 'ended' && (status === 'asserted' || status === 'attributed' || status === 'hedged')

/** Whether a tie is beyond a "perhaps": it holds at the date, and more than a hedge says so. */
const isCertain = ({ validity, status }: Pick<Tie, 'validity' | 'status'>): boolean =>
  validity === 'holds' && status !== 'hedged'

type Asking = Pick<View, 'date' | 'folded'>

/** Paths that are longer than the shortest by more ties than this are not told. */
const detour = 1

/** The paths between two actors over some ties: the shortest first, certain before doubtful. */
export const pathsBetween = (
  ties: readonly Tie[],
  [from, to]: readonly [string, string],
  dataset: Dataset,
  asking: Asking,
): TiePath[] => {
  const pairs = new Map<string, Tie[]>()
  for (const tie of ties) {
    const id = pairId(...tie.actors)
    const known = pairs.get(id)
    if (known) known.push(tie)
    else pairs.set(id, [tie])
  }
  const ways = [...pairs.values()].map(
    (all): Way => ({ actors: (all[0] as Tie).actors, doubtful: !all.some(isCertain) }),
  )
  return shortestPaths(ways, from, to, mostPaths, detour).map(({ nodes }) => ({
    actors: nodes,
    hops: nodes.slice(1).map((node, i) => {
      const before = nodes[i] ?? ''
      return hopOf([before, node], pairs.get(pairId(before, node)) ?? [], dataset, asking)
    }),
  }))
}

const hopOf = (
  [from, to]: readonly [string, string],
  ties: readonly Tie[],
  dataset: Dataset,
  { date, folded }: Asking,
): Hop => {
  const sorted = [...ties].sort(
    (a, b) =>
      Number(isCertain(b)) - Number(isCertain(a)) ||
      rankOf(a.status) - rankOf(b.status) ||
      b.articles.length - a.articles.length ||
      b.claims.length - a.claims.length,
  ) as [Tie, ...Tie[]]
  const claim = tellingClaim(sorted[0].claims, spanOfValid(date), dataset)
  const end = folded ? wholeOf(dataset, claim.from) : claim.from
  return { from, to, ties: sorted, claim, forward: end === from, certain: sorted.some(isCertain) }
}

/** The claim that says most: one that holds at the date before others, then the strongest, the kind that is said most, the latest. */
const tellingClaim = (claims: readonly Claim[], at: Span, dataset: Dataset): Claim => {
  const affirmed = claims.filter(({ status }) => status !== 'denied')
  const said = affirmed.length > 0 ? affirmed : claims
  const rank = (claim: Claim) => validities.indexOf(validityOf(claim, at, dataset))
  const alike = (claim: Claim) =>
    new Set(said.filter(({ kind }) => kind === claim.kind).map(({ article }) => article)).size
  const latest = ({ when, article }: Claim) => spanOfValid(when ?? dataset.article.get(article)?.when ?? '').last
  return [...said].sort(
    (a, b) => rank(a) - rank(b) || rankOf(a.status) - rankOf(b.status) || alike(b) - alike(a) || latest(b) - latest(a),
  )[0] as Claim
}

/** The ties that paths may use: those that bridge, over the relations that the reader does not avoid. */
export const bridgingTies = (ties: readonly Tie[], avoid: readonly Relation[]): Tie[] =>
  ties.filter((tie) => bridges(tie) && !avoid.includes(tie.relation))
