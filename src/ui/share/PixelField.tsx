import { useState } from 'react'

interface Props {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** A length in pixels; what is typed on the way to one within the limits changes nothing yet. */
export const PixelField = ({ label, value, least, most, onChange }: Props) => {
  const [text, setText] = useState(String(value))
  const take = (typed: string) => {
    setText(typed)
    const number = Number(typed)
    if (Number.isInteger(number) && number >= least && number <= most) onChange(number)
  }
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={10}
        value={text}
        onChange={({ target }) => take(target.value)}
        onBlur={() => setText(String(value))}
      />
    </label>
  )
}
