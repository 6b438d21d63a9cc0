import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Run } from '../../../exchange/citations/citation.ts'
import type { CitedProse, ProseStyle, Stretch } from '../../../exchange/prose/citeSentence.ts'
import type { Selection, View } from '../../../model/view.ts'
import { writeLink } from '../../../query/address/link.ts'
import { isClaim } from '../../../query/prose/prose.ts'
import { select } from '../../../state/changes.ts'
import { shine } from '../../../state/store.ts'
import { attributeLabel } from '../../../words/attributeLabel.ts'
import { claimInSentence } from '../../../words/claimInSentence.ts'
import { inWords } from '../../../words/inWords.ts'
import { lastOutside } from '../../common/focusTrail.ts'
import { viewAddress } from '../../common/viewAddress.ts'
import { Words } from '../../dossier/Words.tsx'
import { useApp, useAppStore, useChange } from '../../useApp.ts'
import styles from './WordsTool.module.css'

interface Props {
  readonly prose: CitedProse
  readonly style: ProseStyle
  readonly list: boolean
  /** Called before a source of the text is opened. */
  readonly onSource: (source: Selection) => void
}

/** So many sentences are shown at first, and with each press. All of them are copied. */
const page = 60

/** The text as it can be read; resting on a sentence shows its tie in the lens, pressing a source opens it. */
export const ProseText = ({ prose, style, list, onSource }: Props) => {
  const store = useAppStore()
  const [shown, setShown] = useState(page)
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    // Whoever asked to read the view, rather than for the tool, is led to the text.
    const isNew = document.activeElement?.matches('[data-tool] h2')
    if (isNew && lastOutside()?.matches('[data-reads]')) article.current?.focus()
  }, [])
  useEffect(() => () => shine(store), [store])
  const all = prose.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)
  const point = ({ target }: PointerEvent) => {
    const ties = (target as Element).closest<HTMLElement>('[data-ties]')?.dataset.ties?.split(' ').filter(Boolean) ?? []
    const now = store.getState().spotlight?.ties ?? []
    if (ties.join(' ') !== now.join(' ')) shine(store, ties.length > 0 ? { actors: [], ties } : undefined)
  }
  const base = useApp((state) => addressWithout(state.view))
  return (
    <article
      ref={article}
      tabIndex={-1}
      className={styles.text}
      onPointerOver={point}
      onPointerLeave={() => shine(store)}
    >
      <h3 className={styles.subject}>{prose.title}</h3>
      <p className={styles.lead}>{prose.lead}</p>
      {firstOf(prose.paragraphs, shown).map(({ id, heading, sentences }) => {
        return (
          <section key={id}>
            {heading && <h4 className={styles.heading}>{heading}</h4>}
            <p>
              {sentences.map(({ stretches, ties }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text's sentences have no name but their place
                <span key={index} data-ties={ties.join(' ')} data-sentence="">
                  {stretches.map((stretch, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same
                    <StretchOf key={at} stretch={stretch} base={base} onSource={onSource} />
                  ))}{' '}
                </span>
              ))}
            </p>
          </section>
        )
      })}
      {all > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + page)}>
          {inWords.more(Math.min(page, all - shown), all)}
        </button>
      )}
      {prose.notes.length > 0 && (
        <Listed
          heading={inWords.notes}
          all={prose.notes.slice(0, noteLimit(shown, all, prose.notes.length))}
          numbered
        />
      )}
      {list && <Listed heading={inWords.references} all={prose.references} />}
      {list && style === 'numbers' && <p className={styles.lead}>{inWords.lines}</p>}
    </article>
  )
}

type Paragraphs = CitedProse['paragraphs']

/** As many paragraphs as hold the first sentences, the last of them cut. */
const firstOf = (paragraphs: Paragraphs, most: number): Paragraphs => {
  const starts = paragraphs.map((_, index) =>
    paragraphs.slice(0, index).reduce((sum, { sentences }) => sum + sentences.length, 0),
  )
  return paragraphs.flatMap((paragraph, index) => {
    const sentences = paragraph.sentences.slice(0, Math.max(0, most - (starts[index] ?? 0)))
    return sentences.length > 0 ? [{ ...paragraph, sentences }] : []
  })
}

/** The address of the view as it stands, to which a selection can be added. */
const addressWithout = ({ selection: _, ...view }: View): string => {
  const link = writeLink(view)
  return `${viewAddress()}#${link}${link && '&'}`
}

/** Notes of sentences that are not shown yet wait with them. */
const noteLimit = (shown: number, all: number, notes: number): number => (shown >= all ? notes : shown)

interface StretchProps {
  readonly stretch: Stretch
  readonly base: string
  readonly onSource: (source: Selection) => void
}

const StretchOf = ({ stretch: { text, cite, note }, base, onSource }: StretchProps) => {
  const change = useChange()
  const dataset = useApp((state) => state.dataset)
  if (!cite) return <Words>{text}</Words>
  const selection = isClaim(cite)
    ? ({ type: 'claim', id: cite.id } as const)
    : ({ type: 'article', id: cite.article } as const)
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onSource(selection)
    change(select(selection))
  }
  // A link, because a button is a box that does not break over lines as text does.
  const link = (
    <a
      className={styles.cite}
      href={`${base}select=${selection.type}.${selection.id}`}
      onClick={open}
      aria-label={inWords.cited(
        text,
        dataset.article.get(cite.article)?.label ?? cite.article,
        isClaim(cite) ? claimInSentence(cite, dataset) : attributeLabel(cite.attribute),
      )}
      data-short={text.length < 12 || undefined}
      title={inWords.passage(`“${cite.phrase}”`)}
    >
      {text}
    </a>
  )
  return note ? <sup>{link}</sup> : link
}

interface ListedProps {
  readonly heading: string
  readonly all: readonly (readonly Run[])[]
  readonly numbered?: boolean
}

const Listed = ({ heading, all, numbered }: ListedProps) => (
  <section className={styles.listed}>
    <h4 className={styles.heading}>{heading}</h4>
    <ol data-numbered={numbered}>
      {all.map((runs) => (
        <li key={runs.map(({ text }) => text).join('')}>
          {runs.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}
        </li>
      ))}
    </ol>
  </section>
)
