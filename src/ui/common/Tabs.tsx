import { type KeyboardEvent, type ReactNode, useId } from 'react'
import styles from './Tabs.module.css'

interface Props<T extends string> {
  /** What the tabs are parts of. */
  readonly label: string
  readonly tabs: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly value: T
  readonly onChoose: (value: T) => void
  readonly children: ReactNode
}

/** A few parts of one dialog, one of them open: one stop of the Tab key, arrows walk among them. */
export const Tabs = <T extends string>({ label, tabs, names, value, onChoose, children }: Props<T>) => {
  const id = useId()
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.indexOf(value)
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, Home: -at, End: tabs.length - 1 - at }[event.key]
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            className={styles.tab}
            aria-selected={tab === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab === value ? 0 : -1}
            onClick={() => onChoose(tab)}
          >
            {names[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  )
}
