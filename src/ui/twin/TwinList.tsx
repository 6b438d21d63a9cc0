import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import type { Target } from '../../canvas/mapCanvas.ts'
import { degreesIn } from '../../model/degree.ts'
import type { Visible } from '../../model/visible.ts'
import { select } from '../../state/changes.ts'
import { en } from '../../words/en.ts'
import { useApp, useChange } from '../useApp.ts'
import { ActorItem, TieItem } from './items.tsx'
import styles from './Twin.module.css'
import { neighbourhoodsOf } from './twinOrder.ts'
import { type Position, walk } from './walk.ts'

interface Props {
  readonly visible: Visible
  readonly open: boolean
  readonly onFocus: (target: Target | undefined) => void
}

/** Actors and ties as one stop for the tab key; arrows walk from actor to tie to actor. */
export const TwinList = ({ visible, open, onFocus }: Props) => {
  const { dataset, ties } = visible
  const change = useChange()
  const lit = useApp((state) => state.lit)
  const list = useRef<HTMLDivElement>(null)
  const around = useMemo(() => neighbourhoodsOf(visible), [visible])
  const tie = useMemo(() => new Map(ties.map((one) => [one.id, one])), [ties])
  const degrees = degreesIn(ties)
  const [at, setAt] = useState<Position>()
  const first: Position | undefined = around[0] && { actor: around[0].actor }
  const known = at && (at.tie ? tie.has(at.tie) : visible.actors.some(({ id }) => id === at.actor))
  const here = known ? at : first

  const press = (event: KeyboardEvent) => {
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return
    const next = walk(event.key, here, around, (id) => dataset.actor.get(id)?.name ?? id)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    setAt(next)
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next.tie ?? next.actor)}"]`)?.focus()
  }
  const focus = (event: FocusEvent) => {
    const target = targetOf(event.target)
    if (!target) return
    const { type, id } = target
    const ends = tie.get(id)?.actors ?? ['', '']
    // The walk has been there before the focus, and knows the way back.
    const walked = (now: Position | undefined) => (now?.tie ?? now?.actor) === id
    if (type === 'actor') setAt((now) => (walked(now) ? now : { actor: id }))
    else
      setAt((now) => (walked(now) ? now : { actor: here && ends.includes(here.actor) ? here.actor : ends[0], tie: id }))
    onFocus(target)
  }
  const choose = (event: MouseEvent) => {
    const target = targetOf(event.target)
    if (target) change(select(target))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what the buttons inside are told bubbles up to here
    <div
      ref={list}
      className={open ? styles.panel : 'visually-hidden'}
      data-twin=""
      onKeyDown={press}
      onFocus={focus}
      onBlur={() => onFocus(undefined)}
      onClick={choose}
    >
      <h3 className={styles.heading}>{en.actors(visible.actors.length)}</h3>
      <ul>
        {around.map(({ actor: id }) => {
          const actor = dataset.actor.get(id)
          const current = here?.tie === undefined && here?.actor === id
          return (
            actor && (
              <ActorItem
                key={id}
                actor={actor}
                degree={degrees.get(id) ?? 0}
                current={current}
                lit={lit?.has(id) ?? false}
              />
            )
          )
        })}
      </ul>
      <h3 className={styles.heading}>{en.ties(ties.length)}</h3>
      <ul>
        {ties.map((one) => (
          <TieItem
            key={one.id}
            tie={one}
            dataset={dataset}
            drawn={open}
            current={here?.tie === one.id}
            lit={lit?.has(one.id) ?? false}
          />
        ))}
      </ul>
      <p className={styles.help}>{en.twin.help}</p>
    </div>
  )
}

/** What a button of the list stands for. */
const targetOf = (element: EventTarget): Target | undefined => {
  const button = element instanceof Element ? element.closest<HTMLElement>('button[data-id]') : null
  const { id, type } = button?.dataset ?? {}
  return id && (type === 'actor' || type === 'tie') ? { type, id } : undefined
}
