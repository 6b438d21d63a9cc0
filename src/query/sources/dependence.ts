import { groupBy } from '../../lib/groupBy.ts'
import type { Dataset } from '../../model/dataset.ts'
import { independentSources } from '../../model/sources.ts'
import type { Tie } from '../../model/tie.ts'

/** What the texts give away of how articles hang together. */
export interface Dependence {
  /** Articles that reprint or reword another one. */
  readonly derived: readonly { readonly article: string; readonly from: string }[]
  /** Those whose word more than one article passes on, the most quoted first. */
  readonly shared: readonly SharedSpeaker[]
  /** How many articles say anything here, and as how many independent sources they count altogether. */
  readonly articles: number
  readonly independent: number
}

export interface SharedSpeaker {
  /** An actor's id, or a name. */
  readonly speaker: string
  /** In the order of the dataset. */
  readonly articles: readonly string[]
  /** The ties in which at least two articles have nothing but this word, and so count as one. */
  readonly merged: readonly Tie[]
}

export const dependenceOf = (dataset: Dataset, ties: readonly Tie[]): Dependence => {
  const claims = ties.flatMap((tie) => tie.claims)
  const inOrder = (ids: ReadonlySet<string>) => dataset.articles.map(({ id }) => id).filter((id) => ids.has(id))
  const speakers = new Map<string, Set<string>>()
  for (const { attributedTo, article } of claims)
    if (attributedTo !== undefined) speakers.set(attributedTo, (speakers.get(attributedTo) ?? new Set()).add(article))
  const shared = [...speakers].flatMap(([speaker, articles]): SharedSpeaker[] =>
    articles.size < 2
      ? []
      : [{ speaker, articles: inOrder(articles), merged: ties.filter((tie) => soleVoices(tie, speaker) > 1) }],
  )
  return {
    derived: dataset.articles.flatMap(({ id, derivedFrom }) =>
      derivedFrom === undefined ? [] : [{ article: id, from: derivedFrom }],
    ),
    shared: shared.sort((a, b) => b.articles.length - a.articles.length),
    articles: new Set(claims.map((claim) => claim.article)).size,
    independent: claims.length === 0 ? 0 : independentSources(claims, dataset.article).length,
  }
}

/** How many articles have nothing to say of a tie but one speaker's word. */
const soleVoices = (tie: Tie, speaker: string): number =>
  [...groupBy(tie.claims, (claim) => claim.article).values()].filter((own) =>
    own.every((claim) => claim.attributedTo === speaker),
  ).length
