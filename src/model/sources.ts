import type { Article } from './article.ts'
import type { Claim } from './claim.ts'

/**
 * Groups the articles of some claims into independent sources: two articles count as one where one derives from the other,
 * or where all that both say here rests on the same named speaker (rule 12 of the model).
 * Returns the groups, each a list of article ids.
 */
export const independentSources = (
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Pick<Article, 'derivedFrom'>>,
): string[][] => {
  const ids = [...new Set(claims.map((claim) => claim.article))]
  if (ids.length === 1) return [ids]
  const groupOf = new Map(ids.map((id) => [id, new Set([id])]))
  const merge = (a: string, b: string) => {
    const [kept, gone] = [groupOf.get(a), groupOf.get(b)]
    if (!kept || !gone || kept === gone) return
    for (const id of gone) groupOf.set(id, kept.add(id))
  }
  const soleSpeaker = (id: string) => {
    const speakers = new Set(claims.filter((claim) => claim.article === id).map((claim) => claim.attributedTo))
    return speakers.size === 1 ? [...speakers][0] : undefined
  }
  for (const a of ids) {
    for (const b of ids) {
      if (a >= b) continue
      const speaker = soleSpeaker(a)
      if (originOf(a, articles) === originOf(b, articles) || (speaker !== undefined && speaker === soleSpeaker(b)))
        merge(a, b)
    }
  }
  return [...new Set(groupOf.values())].map((group) => [...group])
}

/** The article at the end of a chain of reprints; articles between may be silent here. */
const originOf = (id: string, articles: ReadonlyMap<string, Pick<Article, 'derivedFrom'>>): string => {
  const seen = new Set<string>()
  let origin = id
  for (
    let parent = articles.get(origin)?.derivedFrom;
    parent && !seen.has(parent);
    parent = articles.get(origin)?.derivedFrom
  ) {
    seen.add(parent)
    origin = parent
  }
  return origin
}
