import { useId, useState } from 'react'
import styles from './Fields.module.css'

interface Props {
  readonly name: string
  readonly value: number
  readonly range: { readonly min: number; readonly max: number }
  readonly step?: number
  readonly write: (value: number) => void
}

/** A number within a range. What is typed on the way to one, such as "1" of "12", is left alone until the field is left. */
export const NumberField = ({ name, value, range: { min, max }, step = 1, write }: Props) => {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const take = (text: string) => {
    const number = Number(text)
    if (text.trim() !== '' && number >= min && number <= max) write(number)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      <input
        id={id}
        type="number"
        className={styles.number}
        min={min}
        max={max}
        step={step}
        value={typed ?? Math.round(value * 10) / 10}
        onChange={({ target }) => {
          setTyped(target.value)
          take(target.value)
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  )
}
