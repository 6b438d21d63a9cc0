import { toCsv } from '../lib/csv.ts'
import type { MapFile } from '../model/dataset.ts'

const header = [
  'id',
  'actor a',
  'name a',
  'actor b',
  'name b',
  'relation',
  'number of claims',
  'number of articles',
  'claims',
  'articles',
  'article titles',
]

/** The relationships of a map as a table; lists inside a cell are parted by semicolons. */
export const relationshipsCsv = ({ actors, articles, relationships }: MapFile): string => {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  const titles = new Map(articles.map((article) => [article.id, article.csl.title]))
  return toCsv([
    header,
    ...relationships.map(({ id, actors: [a, b], relation, claims, articles: cited }) => [
      id,
      a,
      names.get(a),
      b,
      names.get(b),
      relation,
      claims.length,
      cited.length,
      claims.join('; '),
      cited.join('; '),
      cited.map((article) => titles.get(article)).join('; '),
    ]),
  ])
}
