import { toCsv } from '../lib/csv.ts'
import type { MapFile } from '../model/dataset.ts'

const header = [
  'id',
  'from',
  'from name',
  'to',
  'to name',
  'kind',
  'relation',
  'status',
  'attributed to',
  'when',
  'event',
  'article',
  'article title',
  'paragraph',
  'phrase',
  'paraphrase',
  'note',
]

/** The claims of a map as a table, with the names beside the ids. */
export const claimsCsv = ({ actors, articles, claims }: MapFile): string => {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  const titles = new Map(articles.map((article) => [article.id, article.csl.title]))
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : (names.get(id) ?? id))
  return toCsv([
    header,
    ...claims.map((claim) => [
      claim.id,
      claim.from,
      nameOf(claim.from),
      claim.to,
      nameOf(claim.to),
      claim.kind,
      claim.relation,
      claim.status,
      nameOf(claim.attributedTo),
      claim.when,
      claim.event,
      claim.article,
      titles.get(claim.article),
      claim.paragraph,
      claim.phrase,
      claim.paraphrase,
      claim.note,
    ]),
  ])
}
