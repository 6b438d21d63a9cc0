import { type ReactNode, useId } from 'react'
import type { Figure } from '../../../picture/figure.ts'
import { dropAlt } from '../../../state/figureSettings.ts'
import { composer as words } from '../../../words/composer.ts'
import styles from './Fields.module.css'
import type { FieldProps } from './fields.ts'

const longest = { title: 200, subtitle: 300, alt: 2000 } as const

/** What the figure is called, and what is said of it to those who cannot see it. */
export const WordFields = ({ settings, change, figure }: FieldProps & { readonly figure: Figure }) => {
  const field = (key: keyof typeof longest, value: string, note?: ReactNode) => (
    <TextField
      name={words[key]}
      value={value}
      longest={longest[key]}
      write={(text) => change({ [key]: text })}
      note={note}
      className={key === 'title' ? styles.title : key === 'alt' ? styles.small : styles.text}
    />
  )
  return (
    <section className={styles.group} aria-label={words.groups.words}>
      {field('title', settings.title ?? figure.title)}
      {field('subtitle', settings.subtitle ?? '')}
      <details className={styles.details}>
        <summary>{words.alt}</summary>
        {field('alt', settings.alt ?? figure.alt, words.altNote)}
        {settings.alt !== undefined && (
          <button type="button" className={styles.reset} onClick={dropAlt}>
            {words.altReset}
          </button>
        )}
      </details>
    </section>
  )
}

interface TextProps {
  readonly name: string
  readonly value: string
  readonly longest: number
  readonly write: (text: string) => void
  readonly note?: ReactNode
  readonly className: string | undefined
}

/** Text of one paragraph, which grows with what is written. */
const TextField = ({ name, value, longest: most, write, note, className }: TextProps) => {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        className={className}
        maxLength={most}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={({ target }) => write(target.value.replaceAll('\n', ' '))}
      />
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  )
}
