import { type FormEvent, useId, useRef, useState } from 'react'
import { spanOf } from '../../../model/date.ts'
import { dateInWords } from '../../../words/dates.ts'
import { en } from '../../../words/en.ts'
import { twoDates } from '../../../words/twoDates.ts'
import { useApp } from '../../useApp.ts'
import styles from './DatesTool.module.css'

interface Props {
  readonly label: string
  readonly name: string
  readonly date: string
  /** Whether it is the date of the view. */
  readonly shown: boolean
  readonly choose: (date: string) => void
}

const other = 'other'

/** A date from the named periods, or any other. */
export const DatePick = ({ label, name, date, shown, choose }: Props) => {
  const periods = useApp((state) => state.dataset.periods)
  const [free, setFree] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const entry = useRef<HTMLInputElement>(null)
  const id = useId()
  const isNamed = periods.some(({ when }) => when === date)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = (entry.current?.value ?? '').trim()
    if (!spanOf(text)) return setWrong(en.time.wrong(text))
    setWrong(undefined)
    setFree(false)
    choose(text)
  }
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>
        <span aria-hidden="true">{label}</span>
        <span className="visually-hidden">{name}</span>
      </label>
      <select
        id={id}
        value={free ? other : date}
        onChange={({ target }) => {
          setFree(target.value === other)
          if (target.value !== other) choose(target.value)
        }}
      >
        {!isNamed && <option value={date}>{dateInWords(date)}</option>}
        {periods.map((period) => (
          <option key={period.id} value={period.when}>
            {period.name}
          </option>
        ))}
        <option value={other}>{twoDates.other}</option>
      </select>
      {shown && (
        <p className={styles.shown} aria-hidden="true">
          {twoDates.shown}
        </p>
      )}
      {free && (
        <form onSubmit={submit} className={styles.free}>
          <input
            ref={entry}
            name="date"
            aria-label={twoDates.custom}
            aria-describedby={`${id}-help`}
            aria-invalid={wrong !== undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
            autoFocus
          />
          <button type="submit">{twoDates.set}</button>
          <p id={`${id}-help`} className={styles.help} role={wrong ? 'alert' : undefined}>
            {wrong ?? twoDates.customHelp}
          </p>
        </form>
      )}
    </div>
  )
}
