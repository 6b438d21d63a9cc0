import { useEffect, useId, useRef, useState } from 'react'
import { codingLimits } from '../../exchange/codingSchema.ts'
import type { Coding, CodingSet } from '../../model/coding.ts'
import type { Story } from '../../model/story.ts'
import { articleName } from '../../query/articleName.ts'
import { claimsOfSet, readCodingSet, writeCodingSet } from '../../query/coding/codingSet.ts'
import { anySeed } from '../../query/practice/setCode.ts'
import { idOfCoding, theCodings } from '../../state/coding/keptCodings.ts'
import { coding as words } from '../../words/coding.ts'
import shared from '../common/Exercise.module.css'
import { Radios } from '../common/Radios.tsx'
import { useApp } from '../useApp.ts'
import { Begun } from './Begun.tsx'
import styles from './Coding.module.css'

interface Props {
  readonly stories: readonly Story[]
  readonly failed: boolean
  readonly startWith: string | undefined
  /** Whether they come back from the claims: then they go on from the top. */
  readonly returned: boolean
  readonly onStart: (coding: Coding) => void
}

const sorts = ['story', 'article', 'sample'] as const
const sizes = [10, 20, 40]

/** Who codes, and which claims. */
export const CodingStart = ({ stories, failed, startWith, returned, onStart }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const asked = readCodingSet(startWith ?? '')
  const [coder, setCoder] = useState('')
  const [missing, setMissing] = useState(false)
  const [of, setOf] = useState<CodingSet['of']>(asked?.of ?? (stories.length > 0 ? 'story' : 'sample'))
  const [story, setStory] = useState(asked?.of === 'story' ? asked.story : (stories[0]?.id ?? ''))
  const [article, setArticle] = useState(asked?.of === 'article' ? asked.article : (dataset.articles[0]?.id ?? ''))
  const [count, setCount] = useState(asked?.of === 'sample' ? asked.count : 10)
  const [seed, setSeed] = useState(asked?.of === 'sample' ? String(asked.seed) : '')
  const [drawn] = useState(anySeed)
  const field = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (returned) heading.current?.focus()
  }, [returned])
  const ids = useId()
  const set: CodingSet =
    of === 'story'
      ? { of, story }
      : of === 'article'
        ? { of, article }
        : { of, count, seed: /^\d{1,6}$/.test(seed) ? Number(seed) : drawn }
  const claims = claimsOfSet(dataset, stories, set)
  const start = async () => {
    const name = coder.trim()
    setMissing(name === '')
    if (name === '') return field.current?.focus()
    if (claims.length === 0) return
    const fresh: Coding = { coder: name, set: writeCodingSet(set), data: dataset.version, codes: [] }
    const kept = await theCodings()
      .get(idOfCoding(fresh))
      .catch(() => undefined)
    onStart(kept?.value ?? fresh)
  }
  return (
    <div className={styles.start}>
      <h3 ref={heading} tabIndex={-1} className={styles.head}>
        {words.startTitle}
      </h3>
      <p className={shared.help}>{words.help}</p>
      {startWith !== undefined && !asked && <p className={shared.trouble}>{words.wrongSet(startWith)}</p>}
      {failed && <p className={shared.trouble}>{words.failed}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <p className={styles.field}>
          <label htmlFor={`${ids}-name`}>{words.name}</label>
          <input
            ref={field}
            id={`${ids}-name`}
            value={coder}
            maxLength={codingLimits.coder}
            autoComplete="off"
            aria-describedby={`${ids}-help`}
            aria-invalid={missing || undefined}
            onChange={({ target }) => setCoder(target.value)}
          />
          <span id={`${ids}-help`} className={shared.note}>
            {missing ? words.nameMissing : words.nameHelp}
          </span>
        </p>
        <fieldset className={shared.group}>
          <legend className={shared.legend}>{words.what}</legend>
          <Radios
            options={stories.length > 0 ? sorts : sorts.slice(1)}
            names={words.of}
            value={of}
            onChoose={(value) => setOf(value)}
          />
        </fieldset>
        {of === 'story' && (
          <Select
            label={words.story}
            value={story}
            onChoose={setStory}
            options={stories.map(({ id, title }) => [id, title])}
          />
        )}
        {of === 'article' && (
          <Select
            label={words.article}
            value={article}
            onChoose={setArticle}
            options={dataset.articles.map(({ id }) => [id, articleName(dataset, id)])}
          />
        )}
        {of === 'sample' && (
          <>
            <Select
              label={words.size}
              value={String(count)}
              onChoose={(value) => setCount(Number(value))}
              options={[...new Set([...sizes, count])].sort((a, b) => a - b).map((n) => [String(n), words.claims(n)])}
            />
            <p className={styles.field}>
              <label htmlFor={`${ids}-seed`}>{words.seed}</label>
              <input
                id={`${ids}-seed`}
                inputMode="numeric"
                placeholder={String(drawn)}
                value={seed}
                maxLength={6}
                aria-describedby={`${ids}-seed-help`}
                onChange={({ target }) => setSeed(target.value.replace(/\D/g, ''))}
              />
              <span id={`${ids}-seed-help`} className={shared.note}>
                {words.seedHelp}
              </span>
            </p>
          </>
        )}
        <div className={shared.actions}>
          <button type="submit" className={shared.main} aria-disabled={claims.length === 0}>
            {words.start}
          </button>
          <span className={shared.note}>{claims.length > 0 ? words.claims(claims.length) : words.noClaims}</span>
        </div>
      </form>
      <Begun stories={stories} onStart={onStart} />
    </div>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

const Select = ({ label, value, options, onChoose }: SelectProps) => {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
