import { useEffect, useRef, useState } from 'react'
import { type Coding, isCoded } from '../../model/coding.ts'
import type { Story } from '../../model/story.ts'
import { claimsOfSet, readCodingSet } from '../../query/coding/codingSet.ts'
import { theCodings } from '../../state/coding/keptCodings.ts'
import { theKept } from '../../state/kept/kept.ts'
import type { Entry } from '../../state/kept/shelf.ts'
import { coding as words } from '../../words/coding.ts'
import shared from '../common/Exercise.module.css'
import { useApp } from '../useApp.ts'
import styles from './Coding.module.css'
import { setName } from './setName.ts'

interface Props {
  readonly stories: readonly Story[]
  readonly onStart: (coding: Coding) => void
}

/** What was begun on this device, on this version of the map. */
export const Begun = ({ stories, onStart }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const [begun, setBegun] = useState<readonly Entry<Coding>[]>([])
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const read = () =>
      void theCodings()
        .list()
        .then((list) => setBegun(list.filter(({ value }) => value.data === dataset.version)))
        .catch(() => undefined)
    read()
    return theCodings().hear(read)
  }, [dataset])
  const lasts = !theKept()
    .troubles.getState()
    .some(({ kind }) => kind === 'none')
  const doneOf = ({ set, codes }: Coding) => {
    const read = readCodingSet(set)
    return words.done(codes.filter(isCoded).length, read ? claimsOfSet(dataset, stories, read).length : codes.length)
  }
  return (
    <section aria-label={words.going}>
      <h3 ref={heading} tabIndex={-1} className={shared.section}>
        {words.going}
      </h3>
      <p className={shared.note}>{lasts ? words.stays : words.forgotten}</p>
      <ul className={styles.begun}>
        {begun.map(({ id, value }) => (
          <li key={id}>
            <button type="button" className={shared.quiet} onClick={() => onStart(value)}>
              {words.goOn(value.coder, setName(dataset, stories, value.set))}
            </button>
            <span className={shared.note}>{doneOf(value)}</span>
            <button
              type="button"
              className={shared.quiet}
              aria-label={words.remove(value.coder, setName(dataset, stories, value.set))}
              onClick={() => {
                heading.current?.focus()
                void theCodings()
                  .remove(id)
                  .then(() => setSaid(words.removed))
              }}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={shared.note}>
        {said}
      </p>
    </section>
  )
}
