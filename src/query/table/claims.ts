import type { Claim } from '../../model/claim.ts'
import { spanOfValid } from '../../model/date.ts'
import type { Tie } from '../../model/tie.ts'
import { type Validity, validityOf } from '../../model/validity.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { table } from '../../words/table.ts'
import {
  actorCell,
  citationColumns,
  namesOf,
  relationCell,
  relationChoices,
  validityCell,
  validityChoices,
} from './cells.ts'
import { type ContentOf, content } from './content.ts'

const { columns } = table

interface Standing {
  readonly claim: Claim
  /** The tie that it counts for; its actors are the wholes where parts are folded into them. */
  readonly tie: Tie
  readonly validity: Validity
}

/** The claims of the ties that the view shows, as they stand in their articles. */
export const claims: ContentOf = ({ dataset, ties, view }) => {
  const at = spanOfValid(view.date)
  const records: Standing[] = ties.flatMap((tie) =>
    tie.claims.map((claim) => ({ claim, tie, validity: validityOf(claim, at, dataset) })),
  )
  const cited = citationColumns(dataset)
  const ofClaim = <K extends keyof typeof cited>(name: K) => ({
    ...cited[name],
    cell: ({ claim }: Standing) => cited[name].cell(claim),
  })
  return content<Standing>({
    records,
    row: ({ claim, tie }) => ({
      id: claim.id,
      opens: { type: 'claim', id: claim.id },
      about: [claim.id, tie.id],
      citation: claim,
    }),
    order: [
      { column: 'article', descending: false },
      { column: 'paragraph', descending: false },
    ],
    columns: [
      {
        ...columns.claim,
        id: 'claim',
        width: 184,
        cell: ({ claim, tie }) => ({
          text: claimInSentence(claim, dataset),
          also: [claim.from, claim.to, ...tie.actors].map((id) => namesOf(dataset, id)).join(' '),
          look: { type: 'name' },
        }),
      },
      {
        ...columns.relation,
        id: 'relation',
        width: 146,
        choices: relationChoices,
        cell: ({ claim: { relation, status, directed }, validity }) =>
          relationCell({
            relation,
            status,
            // The mark knows three: what is not yet attested is drawn as not known.
            validity: validity === 'not yet' ? 'unknown' : validity,
            direction: directed ? 'forward' : 'none',
          }),
      },
      {
        ...columns.paraphrase,
        id: 'paraphrase',
        width: 280,
        cell: ({ claim }) => ({ text: claim.paraphrase, look: { type: 'prose' } }),
      },
      ofClaim('when'),
      ofClaim('status'),
      {
        ...columns.validity,
        id: 'validity',
        width: 110,
        hidden: true,
        choices: validityChoices,
        cell: ({ validity, claim }) => validityCell(validity, claim.status),
      },
      ofClaim('speaker'),
      ofClaim('article'),
      ofClaim('paragraph'),
      {
        ...columns.from,
        id: 'from',
        width: 150,
        hidden: true,
        labelled: true,
        cell: ({ claim }) => actorCell(dataset, claim.from),
      },
      {
        ...columns.to,
        id: 'to',
        width: 150,
        hidden: true,
        labelled: true,
        cell: ({ claim }) => actorCell(dataset, claim.to),
      },
      {
        ...columns.kind,
        id: 'kind',
        labelled: true,
        width: 140,
        hidden: true,
        cell: ({ claim }) => ({ text: claim.kind.replaceAll('-', ' ') }),
      },
      {
        ...columns.event,
        id: 'event',
        labelled: true,
        width: 150,
        hidden: true,
        cell: ({ claim: { event } }) =>
          event
            ? {
                text: dataset.event.get(event)?.name ?? event,
                look: { type: 'link', to: { type: 'event', id: event } },
              }
            : { text: '' },
      },
      ofClaim('phrase'),
      ofClaim('note'),
    ],
  })
}
