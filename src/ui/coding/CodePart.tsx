import { useState } from 'react'
import type { Coding } from '../../model/coding.ts'
import type { Story } from '../../model/story.ts'
import { claimsOfSet, readCodingSet } from '../../query/coding/codingSet.ts'
import { keepCode, withCode } from '../../state/coding/keptCodings.ts'
import { practice } from '../../words/practice.ts'
import { useApp } from '../useApp.ts'
import { CodeClaims } from './CodeClaims.tsx'
import { CodingStart } from './CodingStart.tsx'
import { Comparison } from './Comparison.tsx'

interface Props {
  readonly stories: readonly Story[] | undefined
  readonly failed: boolean
  readonly startWith: string | undefined
}

/** A student's part: who codes what, claim after claim, and beside the curators. */
export const CodePart = ({ stories, failed, startWith }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const [coding, setCoding] = useState<Coding>()
  const [at, setAt] = useState(0)
  const [returned, setReturned] = useState(false)
  const [comparing, setComparing] = useState(false)
  if (!stories && !failed) return <p>{practice.loading}</p>
  const set = coding && readCodingSet(coding.set)
  if (!coding || !set || coding.data !== dataset.version)
    return (
      <CodingStart
        stories={stories ?? []}
        failed={failed}
        startWith={startWith}
        returned={returned}
        onStart={(started) => {
          setCoding(started)
          setComparing(false)
          const claims = claimsOf(started)
          const left = claims.findIndex(({ id }) => !started.codes.some((code) => code.claim === id))
          setAt(Math.max(0, left))
        }}
      />
    )
  const claims = claimsOf(coding)
  function claimsOf(of: Coding) {
    const read = readCodingSet(of.set)
    return read ? claimsOfSet(dataset, stories ?? [], read) : []
  }
  return comparing ? (
    <Comparison claims={claims} coding={coding} stories={stories ?? []} onBack={() => setComparing(false)} />
  ) : (
    <CodeClaims
      claims={claims}
      coding={coding}
      stories={stories ?? []}
      at={Math.min(at, claims.length - 1)}
      onGo={setAt}
      onCode={(code) => {
        setCoding(withCode(coding, code))
        // What storage refuses stays in the page, and can be saved as a file.
        keepCode(coding, code).catch(() => undefined)
      }}
      onCompare={() => setComparing(true)}
      onLeave={() => {
        setReturned(true)
        setCoding(undefined)
      }}
    />
  )
}
