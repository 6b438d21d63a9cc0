import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { hasMovedOn } from '../common/focusTrail.ts'
import styles from './Dossier.module.css'

interface Props {
  /** What the dossier is about; when it changes, the title takes the focus, or the claim that was asked for. */
  readonly subject: string
  /** The id of a claim in it that was asked for by itself. */
  readonly marked?: string | undefined
  readonly kicker: ReactNode
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  readonly foot?: ReactNode
}

/** The panel: its title, its way out, what it says, and what can be taken from it. */
export const Frame = ({ subject, marked, kicker, title, onClose, children, foot }: Props) => {
  const heading = useId()
  const titleElement = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is another dossier, another claim another place in it
  useEffect(() => {
    const panel = titleElement.current?.closest('aside')
    const claim = panel?.querySelector<HTMLElement>('[data-marked]')
    // A claim that was asked for by itself has been scrolled to already, and the title is out of sight.
    const arrived = claim ?? titleElement.current
    if (!hasMovedOn()) arrived?.focus({ preventScroll: true })
    if (!claim) panel?.scrollTo({ top: 0 })
  }, [subject, marked])
  return (
    <aside
      className={styles.dossier}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.head}>
        <p className={styles.kicker}>{kicker}</p>
        <h2 id={heading} ref={titleElement} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={dossierWords.close} onClick={onClose}>
          <X size={20} strokeWidth={1.75} aria-hidden />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </aside>
  )
}
