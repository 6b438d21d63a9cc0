import { type Cell, toCsv } from '../lib/csv.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Merged } from '../query/coding/compareCodings.ts'
import { nameOf } from '../words/sentences.ts'

/** A merged exercise as a table: a row for each claim, two columns for each coder, the curators last. */
export const codingCsv = ({ coders, rows }: Merged, dataset: Dataset): string => {
  const head: Cell[] = [
    'claim',
    'article',
    'paragraph',
    'phrase',
    'from',
    'to',
    'paraphrase',
    ...coders.flatMap((coder) => [`${coder}: relation`, `${coder}: status`]),
    'curator: relation',
    'curator: status',
    'disputed: relation',
    'disputed: status',
  ]
  return toCsv([
    head,
    ...rows.map(({ claim, codes, dispute }): Cell[] => [
      claim.id,
      dataset.article.get(claim.article)?.label ?? claim.article,
      claim.paragraph,
      claim.phrase,
      nameOf(dataset, claim.from),
      nameOf(dataset, claim.to),
      claim.paraphrase,
      ...codes.flatMap((code) => [code?.relation, code?.status]),
      claim.relation,
      claim.status,
      Number(dispute.relation.toFixed(3)),
      Number(dispute.status.toFixed(3)),
    ]),
  ])
}
