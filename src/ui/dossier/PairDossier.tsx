import { useMemo } from 'react'
import type { Relation } from '../../model/relation.ts'
import { type Pair, pairId } from '../../model/relationship.ts'
import { claimsOfPair } from '../../query/claimsOfPair.ts'
import { wholeOf } from '../../query/fold.ts'
import { setTool } from '../../state/lensChanges.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { pairName } from '../../words/sentences.ts'
import { useApp, useChange } from '../useApp.ts'
import { ActorName } from './ActorName.tsx'
import { DisagreementNote } from './DisagreementNote.tsx'
import styles from './Dossier.module.css'
import { Frame } from './Frame.tsx'
import { InCommon } from './InCommon.tsx'
import { PairFoot } from './PairFoot.tsx'
import { RelationChips } from './RelationChips.tsx'
import { RelationSection } from './RelationSection.tsx'
import { TimeStrip } from './TimeStrip.tsx'
import { useOpen } from './useOpen.ts'

interface Props {
  readonly pair: Pair
  /** The relation that was asked for. */
  readonly first: Relation
  /** The claim that was asked for. */
  readonly marked?: string
  readonly onClose: () => void
}

/** All that the articles say of two actors. */
export const PairDossier = ({ pair, first, marked, onClose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const open = useOpen()
  const change = useChange()
  const [a, b] = pair
  const groups = useMemo(() => {
    const found = claimsOfPair(dataset, view, [a, b])
    return [...found.filter((group) => group.relation === first), ...found.filter((group) => group.relation !== first)]
  }, [dataset, view, a, b, first])
  const wholes = pair.map((id) => (view.folded ? wholeOf(dataset, id) : id)) as [string, string]
  const isPart = pairId(...wholes) !== pairId(...pair) && wholes[0] !== wholes[1]
  const disagreements = [...new Set(groups.flatMap((group) => group.disagreements))]
  const shown = groups.flatMap((group) => group.shown)
  return (
    <Frame
      subject={pairId(...pair)}
      marked={marked}
      kicker={dossierWords.pair}
      title={
        <>
          <ActorName id={a} size="title" /> – <ActorName id={b} size="title" />
        </>
      }
      onClose={onClose}
      foot={shown.length > 0 && <PairFoot pair={pair} groups={groups} />}
    >
      {groups.length === 0 && <p className={styles.quiet}>{dossierWords.silent}</p>}
      {isPart && (
        <p className={styles.quiet}>
          <button type="button" className={styles.name} onClick={() => open('tie', `${pairId(...wholes)}--${first}`)}>
            {dossierWords.onMapAs(pairName(dataset, wholes))}
          </button>
        </p>
      )}
      <RelationChips groups={groups} first={first} />
      <TimeStrip groups={groups} />
      <DisagreementNote disagreements={disagreements} />
      <InCommon pair={pair} />
      {!import.meta.env.EMBED && (
        <button
          type="button"
          className={styles.action}
          onClick={() => change(setTool({ type: 'paths', from: a, to: b, avoid: [] }))}
        >
          {dossierWords.pathsBetween}
        </button>
      )}
      {groups.map((group) => (
        <RelationSection key={group.id} group={group} pair={pair} asked={group.relation === first} marked={marked} />
      ))}
    </Frame>
  )
}
