import { useId } from 'react'
import styles from './ExportDialog.module.css'

interface Props<T> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly name: string; readonly disabled?: boolean }[]
  readonly value: T
  readonly choose: (value: T) => void
}

/** One of a few, as radio buttons under a heading. */
export const Choice = <T extends string | number>({ legend, options, value, choose }: Props<T>) => {
  const group = useId()
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option} data-disabled={option.disabled ? '' : undefined}>
          <input
            type="radio"
            name={group}
            className={styles.input}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => choose(option.value)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
