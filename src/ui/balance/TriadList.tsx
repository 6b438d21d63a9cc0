import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type SignedTriad, triadId } from '../../model/triad.ts'
import { balance as words } from '../../words/balance.ts'
import { triadBriefly } from '../../words/triads.ts'
import { ShowMore } from '../common/ShowMore.tsx'
import { Stepper } from '../common/Stepper.tsx'
import { useApp } from '../useApp.ts'
import styles from './Balance.module.css'
import { TriadItem } from './TriadItem.tsx'
import list from './Triads.module.css'
import type { ChosenTriad } from './useChosenTriad.ts'

interface Props {
  readonly triads: readonly SignedTriad[]
  readonly chosen: ChosenTriad
}

/** So many triads are listed at first, and so many more at each press. */
const first = 8
const page = 24

/** The triads in words, those under strain first. They are stepped through by buttons, by arrow keys, or pressed. */
export const TriadList = ({ triads, chosen: { at, gone, choose } }: Props) => {
  const [wanted, setWanted] = useState(first)
  const [looked, setLooked] = useState(0)
  const dataset = useApp((state) => state.dataset)
  // What the buttons lead to is read out; arrow keys and presses take the focus to it, which reads it anyway.
  const [stepped, setStepped] = useState(-1)
  const said = triads[stepped]
  const items = useRef<HTMLOListElement>(null)
  const shown = Math.min(triads.length, Math.max(wanted, at + 1))
  const stop = at >= 0 ? at : Math.min(looked, shown - 1)

  useEffect(() => {
    const item = at >= 0 ? items.current?.children[at] : undefined
    item?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const step = (to: number) => {
    if (to < 0 || to >= triads.length) return
    choose(to)
    setLooked(to)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = destination(event.key, at >= 0 ? at : stop - 1, triads.length)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    // A triad that was not listed yet is there before the focus goes to it, and the focus before the next key.
    flushSync(() => step(to))
    items.current?.querySelectorAll<HTMLElement>(':scope > li > button')[to]?.focus()
  }

  return (
    <section className={styles.section} aria-label={words.triads}>
      <div className={list.head}>
        <h3 className={styles.heading}>{words.triads}</h3>
        {triads.length > 0 && (
          <Stepper
            at={at}
            count={triads.length}
            text={words.step(at + 1, triads.length)}
            previous={words.previous}
            next={words.next}
            onStep={(to) => {
              setStepped(to)
              step(to)
            }}
          />
        )}
      </div>
      <p role="status" className="visually-hidden">
        {said && stepped === at && triadBriefly(said, dataset)}
      </p>
      {gone && <p className={styles.note}>{words.triadGone}</p>}
      {triads.length === 0 ? (
        <p className={styles.note}>{words.noTriads}</p>
      ) : (
        <ol ref={items} onKeyDown={press} aria-label={words.triadKeys}>
          {triads.slice(0, shown).map((triad, index) => (
            <TriadItem
              key={triadId(triad)}
              triad={triad}
              open={index === at}
              stop={index === stop}
              onPress={() => {
                setLooked(index)
                choose(index === at ? -1 : index)
              }}
            />
          ))}
        </ol>
      )}
      <ShowMore
        rest={triads.length - shown}
        next={Math.min(page, triads.length - shown)}
        more={() => setWanted(shown + page)}
      />
    </section>
  )
}

const destination = (key: string, at: number, count: number): number | undefined => {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}
