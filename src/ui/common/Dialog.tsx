import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { en } from '../../words/en.ts'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** `page` for long reading, `wide` for previews. */
  readonly size?: 'page' | 'wide'
}

/** A modal dialog: the browser keeps the focus inside and gives it back on closing. */
export const Dialog = ({ title, onClose, children, size = 'page' }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Closed while it is still in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop closes; for keys the browser has Escape
    <dialog
      ref={dialog}
      className={styles[size]}
      aria-labelledby={heading}
      onCancel={onClose}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={onClose} aria-label={en.close}>
            <X size={20} strokeWidth={1.5} aria-hidden />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
