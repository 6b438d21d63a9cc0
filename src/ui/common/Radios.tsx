import { useId } from 'react'
import styles from './Radios.module.css'

interface Props<T extends string> {
  readonly options: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** One of a few, in a row; its fieldset says of what. */
export const Radios = <T extends string>({ options, names, value, onChoose }: Props<T>) => {
  const group = useId()
  return (
    <div className={styles.radios}>
      {options.map((option) => (
        <label key={option} className={styles.radio}>
          <input type="radio" name={group} checked={option === value} onChange={() => onChoose(option)} />
          {names[option]}
        </label>
      ))}
    </div>
  )
}
