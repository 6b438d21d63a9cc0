import { useEffect, useRef, useState } from 'react'
import type { Claim } from '../../model/claim.ts'
import { type Code, type Coding, isCoded } from '../../model/coding.ts'
import type { Story } from '../../model/story.ts'
import { coding as words } from '../../words/coding.ts'
import shared from '../common/Exercise.module.css'
import { useApp } from '../useApp.ts'
import { ClaimToCode } from './ClaimToCode.tsx'
import styles from './Coding.module.css'
import { saveCoding } from './saveCoding.ts'
import { setName } from './setName.ts'

interface Props {
  readonly claims: readonly Claim[]
  readonly coding: Coding
  readonly stories: readonly Story[]
  readonly at: number
  readonly onGo: (at: number) => void
  readonly onCode: (code: Code) => void
  readonly onCompare: () => void
  readonly onLeave: () => void
}

/** The claims of a set, one after another; every choice is kept at once. */
export const CodeClaims = ({ claims, coding, stories, at, onGo, onCode, onCompare, onLeave }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is another thing to read
  useEffect(() => heading.current?.focus(), [at])
  const claim = claims[at]
  if (!claim) return null
  const done = claims.filter(({ id }) => isCoded(coding.codes.find((one) => one.claim === id) ?? {})).length
  return (
    <div className={styles.coding}>
      <div className={shared.place}>
        <h3 ref={heading} tabIndex={-1} className={styles.claimPlace}>
          {words.place(at + 1, claims.length)}
        </h3>
        <progress className={shared.progress} max={claims.length} value={done} aria-hidden />
        <span className={shared.note}>{words.done(done, claims.length)}</span>
        <button type="button" className={shared.quiet} onClick={onLeave}>
          {words.choose}
        </button>
      </div>
      <p className={shared.note}>
        {coding.coder}, {setName(dataset, stories, coding.set)}
      </p>
      <ClaimToCode
        key={claim.id}
        claim={claim}
        code={coding.codes.find((one) => one.claim === claim.id) ?? { claim: claim.id }}
        onCode={onCode}
      />
      <div className={shared.actions}>
        <button type="button" className={shared.other} disabled={at === 0} onClick={() => onGo(at - 1)}>
          {words.previous}
        </button>
        <button type="button" className={shared.main} disabled={at === claims.length - 1} onClick={() => onGo(at + 1)}>
          {words.next}
        </button>
      </div>
      <div className={styles.end}>
        <div className={shared.actions}>
          <button
            type="button"
            className={shared.other}
            onClick={() => setSaid(words.saved(saveCoding(coding, dataset)))}
          >
            {words.save}
          </button>
          <button type="button" className={shared.other} onClick={onCompare} disabled={done === 0}>
            {words.compare}
          </button>
        </div>
        <p className={shared.note}>{words.compareHelp}</p>
        <p role="status" className={shared.note}>
          {said}
        </p>
      </div>
    </div>
  )
}
