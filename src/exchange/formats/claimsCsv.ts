import { type Cell, toCsv } from '../../lib/csv.ts'
import { passageLink } from '../../lib/passageLink.ts'
import type { Visible } from '../../model/visible.ts'
import { citePassage } from '../citations/citePassage.ts'

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
  'relationship',
  'article date',
  'citation',
  'passage',
]

/** The claims behind the ties of a view, in the order of the data, with names beside ids and each with its citation. */
export const claimsCsv = (visible: Pick<Visible, 'dataset' | 'ties'>): string => toCsv(claimRows(visible))

export const claimRows = ({ dataset, ties }: Pick<Visible, 'dataset' | 'ties'>): readonly (readonly Cell[])[] => {
  const tieOf = new Map(ties.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id])))
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : (dataset.actor.get(id)?.name ?? id))
  return [
    header,
    ...dataset.claims.flatMap((claim) => {
      const tie = tieOf.get(claim.id)
      const article = dataset.article.get(claim.article)
      if (tie === undefined) return []
      return [
        [
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
          article?.csl.title,
          claim.paragraph,
          claim.phrase,
          claim.paraphrase,
          claim.note,
          tie,
          article?.when,
          citePassage(claim, dataset),
          article && passageLink(article.URL, claim.phrase),
        ],
      ]
    }),
  ]
}
