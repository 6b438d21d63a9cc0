import { useMemo } from 'react'
import type { Actor } from '../../model/actor.ts'
import { disagreementsAboutFacts, factsByAttribute } from '../../query/factsByAttribute.ts'
import { tiesOfActor } from '../../query/tiesOfActor.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { useApp } from '../useApp.ts'
import { ActorActions } from './ActorActions.tsx'
import { ActorName } from './ActorName.tsx'
import { ActorNames } from './ActorNames.tsx'
import { DisagreementNote } from './DisagreementNote.tsx'
import styles from './Dossier.module.css'
import { EventRow } from './EventRow.tsx'
import { FactGroups } from './FactGroups.tsx'
import { Frame } from './Frame.tsx'
import rows from './Rows.module.css'
import { TieRow } from './TieRow.tsx'
import { Words } from './Words.tsx'

interface Props {
  readonly actor: Actor
  readonly onClose: () => void
}

/** All that the map knows of one actor. */
export const ActorDossier = ({ actor, onClose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const { now, rest } = useMemo(() => tiesOfActor(dataset, view, actor.id), [dataset, view, actor.id])
  const facts = useMemo(() => factsByAttribute(dataset, actor.id), [dataset, actor.id])
  const parts = dataset.actors.filter((other) => other.partOf === actor.id).map((other) => other.id)
  const events = dataset.events.filter((event) => event.actors.includes(actor.id))
  return (
    <Frame subject={actor.id} kicker={en.actorType[actor.type]} title={actor.name} onClose={onClose}>
      <div className={styles.intro}>
        <p className={styles.lead}>
          <Words>{actor.description}</Words>
        </p>
        {actor.aliases.length > 0 && <p>{dossierWords.also(actor.aliases.join(dossierWords.listComma))}</p>}
        {actor.ambiguous.length > 0 && <p>{dossierWords.ambiguous(actor.ambiguous.join(dossierWords.listComma))}</p>}
        {actor.unnamed && <p>{dossierWords.unnamed}</p>}
        {actor.notes && (
          <p>
            <i>{dossierWords.curator}</i> {actor.notes}
          </p>
        )}
        {actor.partOf && (
          <p>
            {dossierWords.partOf} <ActorName id={actor.partOf} />
          </p>
        )}
        {parts.length > 0 && (
          <p>
            {dossierWords.parts}: <ActorNames ids={parts} />
          </p>
        )}
      </div>
      <ActorActions id={actor.id} />
      <DisagreementNote disagreements={disagreementsAboutFacts(facts)} />
      <section className={styles.section}>
        <h3>{dossierWords.ties}</h3>
        {now.length === 0 && <p className={styles.quiet}>{dossierWords.noTies}</p>}
        <ul className={rows.rows}>
          {now.map((row) => (
            <TieRow key={row.id} row={row} />
          ))}
        </ul>
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>{dossierWords.tiesRest(rest.length)}</summary>
            <ul className={rows.rows}>
              {rest.map((row) => (
                <TieRow key={row.id} row={row} />
              ))}
            </ul>
          </details>
        )}
      </section>
      {events.length > 0 && (
        <section className={styles.section}>
          <h3>{dossierWords.events}</h3>
          <ul className={rows.rows}>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </section>
      )}
      {facts.length > 0 && (
        <section className={styles.section}>
          <h3>{dossierWords.facts}</h3>
          <FactGroups groups={facts} />
        </section>
      )}
    </Frame>
  )
}
