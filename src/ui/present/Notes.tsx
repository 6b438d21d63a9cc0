import { ChevronDown } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { present } from '../../words/present.ts'
import styles from './Desk.module.css'

const { desk: words } = present
const sizes = [18, 22, 26, 32, 40] as const
const key = 'allegiances.notes'

interface Props {
  readonly note: string | undefined
  /** Where they stand, for keys that scroll them from afar. */
  readonly place: RefObject<HTMLElement | null>
}

/** What the presenter wants to say, as large as they want to read it. */
export const Notes = ({ note, place }: Props) => {
  const [size, setSize] = useState(keptSize)
  const [hasMore, look] = useMore(place)
  const largest = sizes.length - 1
  const resize = (to: number) => {
    setSize(to)
    keepSize(to)
  }
  useEffect(() => {
    void note
    place.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [note, place])
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes">
        {words.notes}
        <span className={styles.sizes}>
          <button type="button" aria-label={words.smaller} disabled={size === 0} onClick={() => resize(size - 1)}>
            A−
          </button>
          <button type="button" aria-label={words.larger} disabled={size === largest} onClick={() => resize(size + 1)}>
            A+
          </button>
        </span>
      </h2>
      <article
        ref={place}
        className={styles.note}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, by keyboard too
        tabIndex={0}
        aria-labelledby="notes"
        style={{ fontSize: sizes[size] }}
        data-more={hasMore || undefined}
        onScroll={look}
      >
        <div>{note ? note.split(/\n+/).map((line) => <p key={line}>{line}</p>) : <p>{words.noNotes}</p>}</div>
      </article>
      {hasMore && (
        <button
          type="button"
          className={styles.more}
          title={`${words.more} (Alt ↓)`}
          onClick={() => scrollNotes(place.current, 1)}
        >
          {words.more} <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </button>
      )}
    </section>
  )
}

/** By most of what is seen, so that the eye finds on. */
export const scrollNotes = (notes: HTMLElement | null, by: 1 | -1): void =>
  notes?.scrollBy({ top: by * notes.clientHeight * 0.7, behavior: 'instant' })

/** Whether there is more below than is seen, and what looks again. */
const useMore = (place: RefObject<HTMLElement | null>): readonly [boolean, () => void] => {
  const [hasMore, setMore] = useState(false)
  const look = () => {
    const notes = place.current
    if (notes) setMore(notes.scrollTop + notes.clientHeight < notes.scrollHeight - 4)
  }
  useEffect(() => {
    const notes = place.current
    if (!notes) return
    const observer = new ResizeObserver(() => setMore(notes.scrollTop + notes.clientHeight < notes.scrollHeight - 4))
    observer.observe(notes)
    if (notes.firstElementChild) observer.observe(notes.firstElementChild)
    return () => observer.disconnect()
  }, [place])
  return [hasMore, look]
}

const usual = 1

const keptSize = (): number => {
  try {
    const kept = Number(localStorage.getItem(key) ?? usual)
    return kept in sizes ? kept : usual
  } catch {
    return usual
  }
}

const keepSize = (size: number): void => {
  try {
    localStorage.setItem(key, String(size))
  } catch {
    // Without storage it lasts as long as the window.
  }
}
