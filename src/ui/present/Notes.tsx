import { useState } from 'react'
import { present } from '../../words/present.ts'
import styles from './Desk.module.css'

const { desk: words } = present
const sizes = [18, 22, 26, 32, 40] as const

/** What the presenter wants to say, as large as they want to read it. */
export const Notes = ({ note }: { readonly note: string | undefined }) => {
  const [size, setSize] = useState(1)
  const largest = sizes.length - 1
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes">
        {words.notes}
        <span className={styles.sizes}>
          <button type="button" aria-label={words.smaller} disabled={size === 0} onClick={() => setSize(size - 1)}>
            A−
          </button>
          <button type="button" aria-label={words.larger} disabled={size === largest} onClick={() => setSize(size + 1)}>
            A+
          </button>
        </span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, by keyboard too */}
      <article className={styles.note} tabIndex={0} aria-labelledby="notes" style={{ fontSize: sizes[size] }}>
        {note ? note.split(/\n+/).map((line) => <p key={line}>{line}</p>) : <p>{words.noNotes}</p>}
      </article>
    </section>
  )
}
