import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { en } from '../../words/en.ts'
import { isLayerOpen } from './layers.ts'
import styles from './SidePanel.module.css'
import { usePanelFocus } from './usePanelFocus.ts'

interface Props {
  readonly title: string
  /** Which tool it is, if it is one. */
  readonly tool?: string
  readonly low?: boolean
  /** Whether the reader has opened it, rather than a link. */
  readonly isAsked?: () => boolean
  readonly onClose: () => void
  /** A button before the one that closes. */
  readonly control?: ReactNode
  readonly children: ReactNode
}

/** A panel at the side where lines begin: it takes the focus as it opens, and gives it back as it closes. */
export const SidePanel = ({ title, tool, low = false, isAsked, onClose, control, children }: Props) => {
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel, title, isAsked)
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={title}
      data-panel=""
      data-tool={tool}
      data-low={low || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isLayerOpen()) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {control}
        <button type="button" className={styles.close} onClick={onClose} aria-label={en.close}>
          <X size={20} strokeWidth={1.5} aria-hidden />
        </button>
      </header>
      {children}
    </aside>
  )
}
