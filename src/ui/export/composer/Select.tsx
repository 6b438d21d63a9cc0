import { useId } from 'react'
import styles from './Fields.module.css'

interface Props<T extends string | number> {
  readonly name: string
  readonly options: readonly { readonly value: T; readonly name: string; readonly disabled?: boolean }[]
  readonly value: T
  readonly choose: (value: T) => void
  readonly note?: string | undefined
}

/** One of several, under its name. */
export const Select = <T extends string | number>({ name, options, value, choose, note }: Props<T>) => {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option.value) === target.value)
          if (chosen) choose(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.name}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  )
}
