import { type KeyboardEvent, memo, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Target } from '../../canvas/mapCanvas.ts'
import type { Tie } from '../../model/tie.ts'
import { select } from '../../state/changes.ts'
import { en } from '../../words/en.ts'
import { actorSentence, tieSentence } from '../../words/sentences.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { useChange, useVisible } from '../useApp.ts'
import styles from './Twin.module.css'
import { neighbourhoodsOf } from './twinOrder.ts'
import { type Position, walk } from './walk.ts'

interface Props {
  /** Shown as a panel, or only there for keyboards and screen readers. */
  readonly open: boolean
  readonly onFocus: (target: Target | undefined) => void
}

/**
 * The twin of the canvas: every visible actor and tie once, as an element that can have the focus. One stop for the tab
 * key; arrows walk from actor to tie to actor.
 */
export const Twin = ({ open, onFocus }: Props) => {
  // The canvas is painted first; the twin follows when the page has time.
  const now = useVisible()
  const visible = useDeferredValue(
    now,
    useMemo(() => ({ ...now, actors: [], ties: [] }), [now]),
  )
  const change = useChange()
  const list = useRef<HTMLDivElement>(null)
  const around = useMemo(() => neighbourhoodsOf(visible), [visible])
  const [at, setAt] = useState<Position>()
  const first: Position | undefined = around[0] && { actor: around[0].actor }
  const known =
    at && around.some(({ actor, ties }) => actor === at.actor && (!at.tie || ties.some(({ id }) => id === at.tie)))
  const here = known ? at : first

  const goTo = (position: Position) => {
    setAt(position)
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(position.tie ?? position.actor)}"]`)?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return
    const name = (id: string) => visible.dataset.actor.get(id)?.name ?? id
    const next = walk(event.key, here, around, name)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    goTo(next)
  }
  const focus = (id: string, tie?: Tie) => {
    setAt(
      tie ? { actor: here && tie.actors.includes(here.actor) ? here.actor : tie.actors[0], tie: id } : { actor: id },
    )
    onFocus({ type: tie ? 'tie' : 'actor', id })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside bubble up to here
    <div
      ref={list}
      className={open ? styles.panel : 'visually-hidden'}
      data-twin=""
      onKeyDown={press}
      onBlur={() => onFocus(undefined)}
    >
      <h3 className={styles.heading}>{en.actors(visible.actors.length)}</h3>
      <ul>
        {around.map(({ actor }) => {
          const record = visible.dataset.actor.get(actor)
          return (
            record && (
              <Item
                key={actor}
                id={actor}
                text={actorSentence(record, visible)}
                current={!here?.tie && here?.actor === actor}
                onFocus={() => focus(actor)}
                onPress={() => change(select({ type: 'actor', id: actor }))}
              />
            )
          )
        })}
      </ul>
      <h3 className={styles.heading}>{en.ties(visible.ties.length)}</h3>
      <ul>
        {visible.ties.map((tie) => (
          <Item
            key={tie.id}
            id={tie.id}
            tie={open ? tie : undefined}
            text={tieSentence(tie, visible.dataset)}
            current={here?.tie === tie.id}
            onFocus={() => focus(tie.id, tie)}
            onPress={() => change(select({ type: 'tie', id: tie.id }))}
          />
        ))}
      </ul>
      <p className={styles.help}>{en.twin.help}</p>
    </div>
  )
}

interface ItemProps {
  readonly id: string
  readonly text: string
  readonly tie?: Tie | undefined
  readonly current: boolean
  readonly onFocus: () => void
  readonly onPress: () => void
}

const Item = memo(
  ({ id, text, tie, current, onFocus, onPress }: ItemProps) => (
    <li>
      <button
        type="button"
        data-id={id}
        className={styles.item}
        tabIndex={current ? 0 : -1}
        onFocus={onFocus}
        onClick={onPress}
      >
        {tie && <TieGlyph tie={tie} width={46} />}
        <span>{text}</span>
      </button>
    </li>
  ),
  (a, b) => a.id === b.id && a.text === b.text && a.tie === b.tie && a.current === b.current,
)
