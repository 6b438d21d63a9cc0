import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { relations } from '../../model/relation.ts'
import { pairOf } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import { pairOfClaim } from '../../query/claimsOfPair.ts'
import { select } from '../../state/changes.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { askedFrom } from '../common/focusTrail.ts'
import { useApp, useChange } from '../useApp.ts'
import { ActorDossier } from './ActorDossier.tsx'
import { ArticleDossier } from './ArticleDossier.tsx'
import dossier from './Dossier.module.css'
import { EventDossier } from './EventDossier.tsx'
import { Frame } from './Frame.tsx'
import { PairDossier } from './PairDossier.tsx'

interface Props {
  /** Called after the selection is gone and the focus is back where the dossier was opened from. */
  readonly onClose?: () => void
}

/** The dossier of what is selected; nothing where nothing is. Fills its container and scrolls inside. */
export const Dossier = ({ onClose }: Props) => {
  const selection = useApp((state) => state.view.selection)
  const change = useChange()
  const opener = useRef<Element>(null)
  useLayoutEffect(() => {
    // The dossier may have taken a while to load, and what it was opened from may be hidden by now.
    const at = askedFrom()
    // Walking on inside of the dossier does not change the way out.
    const isOutside = at !== document.body && !at?.closest(`.${dossier.dossier}`)
    if (!selection) opener.current = null
    else if (isOutside || !opener.current) opener.current = at
  }, [selection])
  if (!selection) return null
  const close = () => {
    const from = opener.current
    // What folds away beside a dossier is back before it is given the focus.
    flushSync(() => change(select()))
    if (from instanceof HTMLElement && from.isConnected) from.focus()
    onClose?.()
  }
  return <Subject selection={selection} onClose={close} />
}

const Subject = ({ selection, onClose }: { readonly selection: Selection; readonly onClose: () => void }) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const { type, id } = selection
  const gone = (
    <Frame subject={id} kicker="" title={dossierWords.gone} onClose={onClose}>
      {null}
    </Frame>
  )
  if (type === 'tie') {
    const [a = '', b = '', last = ''] = id.split('--')
    const relation = relations.find((one) => one === last)
    const exists = relation && a !== b && dataset.actor.has(a) && dataset.actor.has(b)
    return exists ? <PairDossier pair={pairOf(a, b)} first={relation} onClose={onClose} /> : gone
  }
  if (type === 'claim') {
    const claim = dataset.claim.get(id)
    if (!claim) return gone
    return <PairDossier pair={pairOfClaim(dataset, view, claim)} first={claim.relation} marked={id} onClose={onClose} />
  }
  if (type === 'actor') {
    const actor = dataset.actor.get(id)
    return actor ? <ActorDossier actor={actor} onClose={onClose} /> : gone
  }
  if (type === 'event') {
    const event = dataset.event.get(id)
    return event ? <EventDossier event={event} onClose={onClose} /> : gone
  }
  const article = dataset.article.get(id)
  return article ? <ArticleDossier article={article} onClose={onClose} /> : gone
}
