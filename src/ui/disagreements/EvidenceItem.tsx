import { spanOfValid } from '../../model/date.ts'
import { relationshipId } from '../../model/relationship.ts'
import { pairOfClaim } from '../../query/claimsOfPair.ts'
import { isClaim, type Piece } from '../../query/evidence.ts'
import { isSoft } from '../../scene/drawTie.ts'
import { attributeLabel, factValue } from '../../words/attributeLabel.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { dateInWords } from '../../words/dates.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { nameOf, pairName } from '../../words/sentences.ts'
import { RelationMark } from '../dossier/RelationMark.tsx'
import { Statement } from '../dossier/Statement.tsx'
import { useOpen } from '../dossier/useOpen.ts'
import { useApp } from '../useApp.ts'
import styles from './AnswerColumn.module.css'

/** One claim or fact that an answer rests on: our words, how it is said, where it stands in time, and what it speaks of. */
export const EvidenceItem = ({ piece }: { readonly piece: Piece }) =>
  isClaim(piece.of) ? <ClaimPiece {...piece} of={piece.of} /> : <FactPiece {...piece} of={piece.of} />

type Of<T> = Omit<Piece, 'of'> & { readonly of: Extract<Piece['of'], T> }

const ClaimPiece = ({ of: claim, out, validity }: Of<{ kind: string }>) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const spotlight = useApp((state) => state.spotlight)
  const open = useOpen()
  const pair = pairOfClaim(dataset, view, claim)
  const tie = relationshipId(...pair, claim.relation)
  const { selection } = view
  const marked = selection?.type === 'claim' && selection.id === claim.id
  const lit = (selection?.type === 'tie' && selection.id === tie) || spotlight?.ties.includes(tie)
  const written = dataset.article.get(claim.article)?.when ?? ''
  const later = validity === 'unknown' && spanOfValid(claim.when ?? written).first > spanOfValid(view.date).last
  return (
    <li className={styles.piece} data-out={out} data-marked={marked || undefined} data-lit={lit || undefined}>
      <span title={claimInSentence(claim, dataset)}>
        <RelationMark
          relation={claim.relation}
          soft={isSoft({ status: claim.status, validity: validity === 'holds' ? 'holds' : 'unknown' })}
        />
      </span>
      <div>
        <Statement
          of={claim}
          runIn={claim.when ? words.dated(dateInWords(claim.when)) : ''}
          reads={claimInSentence(claim, dataset)}
          also={[validity && validity !== 'holds' && words.standing[later ? 'later' : validity]]}
        />
        <button type="button" className={styles.subject} onClick={() => open('claim', claim.id)}>
          {pairName(dataset, pair)}
        </button>
        {out && out !== 'article' && <p className={styles.note}>{words.left[out]}</p>}
      </div>
    </li>
  )
}

const FactPiece = ({ of: fact, out }: Of<{ attribute: string }>) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  const year = fact.when?.match(/\d{4}/)?.[0]
  const isSaid = year !== undefined && factValue(fact).includes(year)
  const value = [attributeLabel(fact.attribute), factValue(fact)].join(': ')
  return (
    <li className={styles.piece} data-out={out}>
      <span className={styles.fact} aria-hidden="true" />
      <div>
        <Statement of={fact} runIn={`${value}.`} also={[!isSaid && fact.when && dateInWords(fact.when)]} />
        <button
          type="button"
          className={styles.subject}
          onClick={() => (fact.actor ? open('actor', fact.actor) : open('event', fact.event ?? ''))}
        >
          {fact.actor ? nameOf(dataset, fact.actor) : dataset.event.get(fact.event ?? '')?.name}
        </button>
        {out && out !== 'article' && <p className={styles.note}>{words.left[out]}</p>}
      </div>
    </li>
  )
}
