import type { Dataset, MapFile } from '../../model/dataset.ts'
import type { Positions } from '../../model/position.ts'
import { deriveRelationships } from '../../model/relationship.ts'
import type { Visible } from '../../model/visible.ts'
import { looksLikeId } from '../../rules/id.ts'

export interface PartOfMap {
  readonly map: MapFile
  /** Questions that fewer than two answers are left of, and those that lost some of what they rest on. */
  readonly dropped: number
  readonly thinned: number
}

/**
 * The part of a map that a view shows, as a map of its own that opens as any other: the claims of its ties, its actors, and
 * whatever these refer to. Facts of its actors and events stay where the view does not silence their article.
 */
export const partOfMap = ({ dataset, view, actors, ties }: Visible): PartOfMap => {
  const shown = new Set(ties.flatMap((tie) => tie.claims.map(({ id }) => id)))
  const claims = dataset.claims.filter(({ id }) => shown.has(id))
  const spoken = new Set([...actors.map(({ id }) => id), ...claims.flatMap(({ from, to }) => [from, to])])
  const happened = new Set(claims.flatMap(({ event }) => event ?? []))
  const facts = dataset.facts.filter(
    ({ actor, event, article, status }) =>
      !view.filters.articles.includes(article) &&
      !view.filters.statuses.includes(status) &&
      ((actor !== undefined && spoken.has(actor)) || (event !== undefined && happened.has(event))),
  )
  const speakers = [...claims, ...facts].flatMap(({ attributedTo: by }) => (by && looksLikeId(by) ? [by] : []))
  const kept = withWholes(dataset, [...spoken, ...speakers])
  const cited = withOrigins(
    dataset,
    [...claims, ...facts].map(({ article }) => article),
  )
  const kinds = new Set(claims.map(({ kind }) => kind))
  const told = new Set(facts.map(({ id }) => id))
  const questions = dataset.disagreements.map(({ answers, ...rest }) => {
    const left = answers
      .map((answer) => ({
        ...answer,
        claims: answer.claims.filter((id) => shown.has(id)),
        facts: answer.facts.filter((id) => told.has(id)),
      }))
      .filter((answer) => answer.claims.length + answer.facts.length > 0)
    const whole = JSON.stringify(left) === JSON.stringify(answers)
    return { question: { ...rest, answers: left }, whole, stands: left.length > 1, touched: left.length > 0 }
  })
  const place = (positions: Positions): Positions => ({
    ...positions,
    nodes: Object.fromEntries(Object.entries(positions.nodes).filter(([id]) => kept.has(id))),
    bends: positions.bends.filter(({ pair }) => pair.every((id) => kept.has(id))),
  })
  return {
    map: {
      version: `${dataset.version}-part`,
      title: dataset.title,
      articles: dataset.articles.filter(({ id }) => cited.has(id)),
      actors: dataset.actors.filter(({ id }) => kept.has(id)),
      kinds: dataset.kinds.filter(({ id }) => kinds.has(id)),
      events: dataset.events
        .filter(({ id }) => happened.has(id))
        .map((event) => ({ ...event, actors: event.actors.filter((id) => kept.has(id)) })),
      periods: dataset.periods,
      claims,
      facts,
      disagreements: questions.flatMap(({ question, stands }) => (stands ? [question] : [])),
      relationships: deriveRelationships(claims),
      layout: { wide: place(dataset.layout.wide), phone: place(dataset.layout.phone) },
    },
    dropped: questions.filter(({ stands, touched }) => touched && !stands).length,
    thinned: questions.filter(({ stands, whole }) => stands && !whole).length,
  }
}

/** A part's whole is there with it. */
const withWholes = (dataset: Dataset, ids: readonly string[]): ReadonlySet<string> =>
  closed(ids, (id) => dataset.actor.get(id)?.partOf)

/** So is what an article was made from. */
const withOrigins = (dataset: Dataset, ids: readonly string[]): ReadonlySet<string> =>
  closed(ids, (id) => dataset.article.get(id)?.derivedFrom)

const closed = (ids: readonly string[], parent: (id: string) => string | undefined): ReadonlySet<string> => {
  const all = new Set(ids)
  for (const id of all) {
    const next = parent(id)
    if (next !== undefined) all.add(next)
  }
  return all
}
