import { useMemo } from 'react'
import type { Event } from '../../model/event.ts'
import { byArticle } from '../../query/byArticle.ts'
import { disagreementsOfEvent } from '../../query/disagreementsOfEvent.ts'
import { factsByAttribute } from '../../query/factsByAttribute.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import { ActorNames } from './ActorNames.tsx'
import { ArticleGroup } from './ArticleGroup.tsx'
import { ClaimItem } from './ClaimItem.tsx'
import { DisagreementNote } from './DisagreementNote.tsx'
import styles from './Dossier.module.css'
import { FactGroups } from './FactGroups.tsx'
import { FactTable, isTabular } from './FactTable.tsx'
import { Frame } from './Frame.tsx'

interface Props {
  readonly event: Event
  readonly onClose: () => void
}

/** What the articles say of one event, side by side. */
export const EventDossier = ({ event, onClose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const groups = useMemo(() => factsByAttribute(dataset, event.id), [dataset, event.id])
  const disagreements = useMemo(() => disagreementsOfEvent(dataset, event.id), [dataset, event.id])
  const claims = dataset.claims.filter((claim) => claim.event === event.id)
  const tabular = groups.filter(isTabular)
  const others = groups.filter((group) => !isTabular(group))
  return (
    <Frame
      subject={event.id}
      kicker={`${dossierWords.event}, ${dateInWords(event.when)}`}
      title={event.name}
      onClose={onClose}
    >
      <div className={styles.intro}>
        <p>
          {dossierWords.who}: <ActorNames ids={event.actors} />
        </p>
        {event.notes && (
          <p>
            <i>{dossierWords.curator}</i> {event.notes}
          </p>
        )}
      </div>
      {tabular.length > 0 && (
        <section className={styles.section}>
          <h3>{dossierWords.values}</h3>
          <FactTable groups={tabular} />
        </section>
      )}
      <DisagreementNote disagreements={disagreements} />
      {others.length > 0 && (
        <section className={styles.section}>
          <h3>{dossierWords.facts}</h3>
          <FactGroups groups={others} />
        </section>
      )}
      {claims.length > 0 && (
        <section className={styles.section}>
          <h3>{dossierWords.eventClaims}</h3>
          {byArticle(dataset, claims).map(({ article, own }, index) => (
            <ArticleGroup
              key={article}
              article={article}
              size={en.claims(own.length)}
              folded={index > 1 && claims.length > 16}
            >
              {own.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ArticleGroup>
          ))}
        </section>
      )}
    </Frame>
  )
}
