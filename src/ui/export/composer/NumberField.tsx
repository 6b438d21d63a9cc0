import { useId, useState } from 'react'
import { composer as words } from '../../../words/composer.ts'
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
  const isGood = (text: string) => text.trim() !== '' && Number(text) >= min && Number(text) <= max
  const wrong = typed !== undefined && !isGood(typed)
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
          if (isGood(target.value)) write(Number(target.value))
        }}
        onBlur={() => setTyped(undefined)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-range` : undefined}
      />
      {wrong && (
        <p id={`${id}-range`} role="alert" className={styles.note}>
          {words.range(min, max)}
        </p>
      )}
    </div>
  )
}
