import type { Collection, Draft } from './draft.ts'
import type { Path } from './finding.ts'
import { looksLikeId } from './id.ts'

/** A place at which one record names another by its id. */
export interface Reference {
  readonly at: Path
  readonly onKey?: true
  readonly to: Collection
  readonly id: string
}

/** Every reference of a draft, in the order of its lists. */
export function* referencesIn(draft: Draft): Generator<Reference> {
  for (const [i, actor] of draft.actors.entries()) yield* one(['actors', i, 'partOf'], 'actors', actor.partOf)
  for (const [i, article] of draft.articles.entries()) {
    yield* one(['articles', i, 'derivedFrom'], 'articles', article.derivedFrom)
  }
  for (const [i, event] of draft.events.entries()) yield* many(['events', i, 'actors'], 'actors', event.actors)
  for (const [i, claim] of draft.claims.entries()) {
    yield* one(['claims', i, 'from'], 'actors', claim.from)
    yield* one(['claims', i, 'to'], 'actors', claim.to)
    yield* one(['claims', i, 'kind'], 'kinds', claim.kind)
    yield* one(['claims', i, 'event'], 'events', claim.event)
    yield* cited(['claims', i], claim)
  }
  for (const [i, fact] of draft.facts.entries()) {
    yield* one(['facts', i, 'actor'], 'actors', fact.actor)
    yield* one(['facts', i, 'event'], 'events', fact.event)
    yield* cited(['facts', i], fact)
  }
  for (const [i, { answers }] of draft.disagreements.entries()) {
    for (const [k, answer] of answers.entries()) {
      yield* many(['disagreements', i, 'answers', k, 'claims'], 'claims', answer.claims)
      yield* many(['disagreements', i, 'answers', k, 'facts'], 'facts', answer.facts)
    }
  }
  yield* placed(draft)
}

function* one(at: Path, to: Collection, id: string | undefined): Generator<Reference> {
  if (id !== undefined) yield { at, to, id }
}

function* many(at: Path, to: Collection, ids: readonly string[]): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield { at: [...at, i], to, id }
}

function* cited(at: Path, record: { article: string; attributedTo?: string }): Generator<Reference> {
  yield { at: [...at, 'article'], to: 'articles', id: record.article }
  const speaker = record.attributedTo
  if (speaker !== undefined && looksLikeId(speaker)) yield { at: [...at, 'attributedTo'], to: 'actors', id: speaker }
}

function* placed({ layout }: Draft): Generator<Reference> {
  for (const sheet of ['wide', 'phone'] as const) {
    for (const id of Object.keys(layout[sheet].nodes)) {
      yield { at: ['layout', sheet, 'nodes', id], onKey: true, to: 'actors', id }
    }
    for (const [i, bend] of layout[sheet].bends.entries()) {
      yield* many(['layout', sheet, 'bends', i, 'pair'], 'actors', bend.pair)
    }
  }
}
