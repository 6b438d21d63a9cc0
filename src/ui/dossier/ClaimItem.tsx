import { type ReactNode, useEffect, useRef } from 'react'
import type { Claim } from '../../model/claim.ts'
import { spanOfValid } from '../../model/date.ts'
import type { Pair } from '../../model/relationship.ts'
import { validityOf } from '../../model/validity.ts'
import { isSoft } from '../../scene/drawTie.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { nameOf } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import { RelationMark } from './RelationMark.tsx'
import styles from './Statement.module.css'
import { Statement } from './Statement.tsx'

interface Props {
  readonly claim: Claim
  /** The pair as which it counts: other actors of the claim are named. */
  readonly pair?: Pair
  /** It was asked for by itself. */
  readonly marked?: boolean
  /** What else there is to say of it, below. */
  readonly children?: ReactNode
}

/** One claim in a list. */
export const ClaimItem = ({ claim, pair = [claim.from, claim.to], marked = false, children }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const date = useApp((state) => state.view.date)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (marked) item.current?.scrollIntoView({ block: 'center' })
  }, [marked])
  const at = spanOfValid(date)
  const validity = validityOf(claim, at, dataset)
  const parts = [claim.from, claim.to].filter((id) => !pair.includes(id))
  const written = dataset.article.get(claim.article)?.when ?? ''
  const later = validity === 'unknown' && spanOfValid(claim.when ?? written).first > at.last
  return (
    <li ref={item} className={styles.item} {...(marked && { 'data-marked': true, 'aria-current': true, tabIndex: -1 })}>
      <span className={styles.mark} title={claimInSentence(claim, dataset)}>
        <RelationMark relation={claim.relation} soft={isSoft({ status: claim.status, validity: 'holds' })} />
      </span>
      <div>
        <Statement
          of={claim}
          runIn={claim.when ? dossierWords.dated(dateInWords(claim.when)) : dossierWords.undated(dateInWords(written))}
          reads={claimInSentence(claim, dataset)}
          also={[
            validity !== 'holds' && (later ? dossierWords.attestedLater : dossierWords.validity[validity]),
            parts.length > 0 && dossierWords.here(parts.map((id) => nameOf(dataset, id)).join(dossierWords.listComma)),
          ]}
        />
        {children}
      </div>
    </li>
  )
}
