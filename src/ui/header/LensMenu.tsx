import { ChevronDown } from 'lucide-react'
import { useId, useRef } from 'react'
import { en } from '../../words/en.ts'
import { leavePopover } from '../common/leavePopover.ts'
import { useApp } from '../useApp.ts'
import { LensItems } from './LensItems.tsx'
import styles from './LensNav.module.css'

/** The lenses behind one button, where a row of them has no room. */
export const LensMenu = () => {
  const lens = useApp((state) => state.view.lens)
  const popover = useRef<HTMLElement>(null)
  const id = useId()
  return (
    <>
      <button type="button" className={styles.open} popoverTarget={id} aria-label={en.header.lens(en.lens[lens])}>
        {en.lens[lens]}
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </button>
      <nav
        ref={popover}
        id={id}
        popover="auto"
        className={styles.menu}
        aria-label={en.header.lenses}
        onBlur={leavePopover}
      >
        <LensItems onChosen={() => popover.current?.hidePopover()} />
      </nav>
    </>
  )
}
