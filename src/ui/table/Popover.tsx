import { type ReactNode, type ToggleEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './Popover.module.css'

interface Props {
  /** What stands on the button. */
  readonly button: ReactNode
  readonly className: string | undefined
  /** Names the button where what stands on it does not, and what it opens. */
  readonly name: string
  /** How the button stands among others that the arrow keys walk through. */
  readonly opener?: { readonly tabIndex: number; readonly 'data-head': number }
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a small panel below itself; the browser closes it by Escape or a press elsewhere and gives the focus back. */
export const Popover = ({ button, className, name, opener: roving, children }: Props) => {
  const id = useId()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const toggle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open')
  }
  // Together with its content, so that nobody aims at it where it does not stay.
  useLayoutEffect(() => {
    const [at, own] = [opener.current?.getBoundingClientRect(), panel.current]
    if (!open || !at || !own) return
    const { width, height } = own.getBoundingClientRect()
    const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8))
    const below = at.bottom + 4
    const top = Math.max(8, below + height > window.innerHeight - 8 ? window.innerHeight - height - 8 : below)
    Object.assign(own.style, { left: `${left}px`, top: `${top}px` })
    own.querySelector<HTMLElement>('input, button, select')?.focus({ preventScroll: true })
  }, [open])
  const close = () => document.getElementById(id)?.hidePopover()
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        popoverTarget={id}
        aria-label={name}
        title={name}
        {...roving}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={styles.panel}
        onToggle={toggle}
      >
        {open && children(close)}
      </div>
    </>
  )
}
