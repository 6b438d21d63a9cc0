import { useRef, useState } from 'react'
import type { Coding } from '../../model/coding.ts'
import type { Story } from '../../model/story.ts'
import { codedClaims, mergeCodings } from '../../query/coding/compareCodings.ts'
import { coding as words } from '../../words/coding.ts'
import shared from '../common/Exercise.module.css'
import { useApp } from '../useApp.ts'
import styles from './Coding.module.css'
import { MergedResult } from './MergedResult.tsx'
import { type HandedIn, readFiles } from './readFiles.ts'
import { setName } from './setName.ts'

/** A teacher's part: the files of several coders brought together. */
export const MergePart = ({ stories }: { readonly stories: readonly Story[] }) => {
  const dataset = useApp((state) => state.dataset)
  const [all, setAll] = useState<readonly HandedIn[]>([])
  const [twice, setTwice] = useState<readonly HandedIn[]>([])
  const [refused, setRefused] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // Those of another map have gone with it.
  const codings = all.filter(({ data }) => data === dataset.version)
  const take = async (files: readonly File[]) => {
    const read = await readFiles(files, dataset)
    const fresh: HandedIn[] = []
    const again: HandedIn[] = []
    const unchanged: HandedIn[] = []
    for (const one of read.codings) {
      const known = [...codings, ...fresh].find((other) => isSame(other, one))
      ;(!known ? fresh : saysTheSame(known, one) ? unchanged : again).push(one)
    }
    setAll([...codings, ...fresh])
    setTwice(again)
    setRefused(read.refused)
    setSaid(
      [
        ...(fresh.length + read.refused.length > 0 ? [words.took(fresh.length, read.refused.length)] : []),
        ...unchanged.map(({ coder }) => words.sameAgain(coder)),
      ].join(' '),
    )
  }
  const decide = (coding: HandedIn, replace: boolean) => {
    if (replace) setAll(codings.map((one) => (isSame(one, coding) ? coding : one)))
    setTwice(twice.filter((one) => one !== coding))
    button.current?.focus()
  }
  const sets = new Set(codings.map(({ set }) => set))
  return (
    <div className={styles.start}>
      <p className={shared.help}>{words.mergeHelp}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for those who drop; the button does the same */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          event.stopPropagation()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          // What is dropped here is not a map.
          event.preventDefault()
          event.stopPropagation()
          setOver(false)
          void take([...event.dataTransfer.files])
        }}
      >
        <button ref={button} type="button" className={shared.main} onClick={() => input.current?.click()}>
          {words.openFiles}
        </button>
        <span className={shared.note}>{words.dropHere}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json"
          aria-label={words.openFiles}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])]
            // The same file can be chosen again.
            target.value = ''
            void take(files)
          }}
        />
        <span role="status" className={shared.note}>
          {said}
        </span>
      </div>
      {twice.map((coding) => {
        const here = codings.find((one) => isSame(one, coding))
        return (
          <div key={`${coding.coder} ${coding.set}`} className={shared.trouble}>
            <p>{words.twice(coding.coder, setName(dataset, stories, coding.set))}</p>
            <div className={shared.actions}>
              <button type="button" className={shared.other} onClick={() => decide(coding, true)}>
                {words.replace(coding.codes.length, when(coding.saved))}
              </button>
              <button type="button" className={shared.other} onClick={() => decide(coding, false)}>
                {words.keep(here?.codes.length ?? 0, when(here?.saved ?? 0))}
              </button>
            </div>
          </div>
        )
      })}
      {refused.length > 0 && (
        <section className={shared.trouble} aria-label={words.refused}>
          <h3 className={styles.boxTitle}>{words.refused}</h3>
          <ul className={styles.refused}>
            {refused.slice(0, 50).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <h3 className={shared.section}>{words.files}</h3>
      {codings.length === 0 && <p className={shared.note}>{words.noFiles}</p>}
      <ul className={styles.begun}>
        {codings.map((coding) => (
          <li key={`${coding.coder} ${coding.set}`}>
            <span>{words.fileOf(coding.coder, setName(dataset, stories, coding.set), coding.codes.length)}</span>
            <button
              type="button"
              className={shared.quiet}
              aria-label={words.takeOut(coding.coder)}
              onClick={() => {
                setAll(codings.filter((one) => one !== coding))
                setSaid(words.tookOut(coding.coder))
                button.current?.focus()
              }}
            >
              {words.takeOutShort}
            </button>
          </li>
        ))}
      </ul>
      {sets.size > 1 && <p className={shared.trouble}>{words.differentSets}</p>}
      {codings.length > 0 && (
        <MergedResult merged={mergeCodings(codedClaims(dataset.claims, codings), codings)} onSaid={setSaid} />
      )}
    </div>
  )
}

const when = (time: number): string =>
  new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Whether two files of a coder hold the same codes, in whatever order they were chosen. */
const saysTheSame = (one: Coding, other: Coding): boolean => {
  const said = ({ codes }: Coding) =>
    codes
      .map(({ claim, relation, status }) => JSON.stringify([claim, relation, status]))
      .sort()
      .join()
  return said(one) === said(other)
}

const isSame = (one: Coding, other: Coding): boolean => one.coder === other.coder && one.set === other.set
