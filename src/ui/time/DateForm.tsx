import { ChevronDown } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { spanOf } from '../../model/date.ts'
import { en } from '../../words/en.ts'
import { leavePopover } from '../common/leavePopover.ts'
import { useApp } from '../useApp.ts'
import styles from './TimeBar.module.css'
import { useTravel } from './useTravel.ts'

interface Props {
  readonly label: string
  readonly detail: string | undefined
}

/** The date in large type; pressing it offers the periods and takes any date. */
export const DateForm = ({ label, detail }: Props) => {
  const periods = useApp((state) => state.dataset.periods)
  const travel = useTravel()
  const popover = useRef<HTMLDivElement>(null)
  const entry = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string>()
  const id = useId()

  const go = (date: string) => {
    travel(date)
    popover.current?.hidePopover()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = (entry.current?.value ?? '').trim()
    if (spanOf(text)) {
      setWrong(undefined)
      go(text)
    } else setWrong(en.time.wrong(text))
  }

  return (
    <div className={styles.date}>
      <button type="button" className={styles.dateButton} data-opens="dates" popoverTarget={`${id}-dates`}>
        <span className={styles.asOf}>
          {en.time.asOf}
          {detail && detail !== label ? ` ${detail}` : ''}
        </span>
        <span className={styles.when}>
          {label}
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </span>
      </button>
      <div
        ref={popover}
        id={`${id}-dates`}
        popover="auto"
        className={styles.popover}
        role="dialog"
        aria-label={en.time.choose}
        onBlur={leavePopover}
      >
        <ul>
          {periods.map((period) => (
            <li key={period.id}>
              <button type="button" className={styles.period} onClick={() => go(period.when)}>
                {period.name}
              </button>
            </li>
          ))}
        </ul>
        <form onSubmit={submit}>
          <label htmlFor={`${id}-free`} className={styles.free}>
            {en.time.free}
          </label>
          <div className={styles.entry}>
            <input
              ref={entry}
              id={`${id}-free`}
              name="date"
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              aria-describedby={`${id}-help`}
              aria-invalid={wrong !== undefined}
            />
            <button type="submit" data-filled>
              {en.time.go}
            </button>
          </div>
          <p id={`${id}-help`} className={styles.help} role={wrong ? 'alert' : undefined}>
            {wrong ?? en.time.freeHelp}
          </p>
        </form>
      </div>
    </div>
  )
}
