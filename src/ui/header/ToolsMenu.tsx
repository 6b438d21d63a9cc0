import { ChevronDown } from 'lucide-react'
import { useId, useRef } from 'react'
import { en } from '../../words/en.ts'
import { leavePopover } from '../common/leavePopover.ts'
import styles from './Header.module.css'
import { ToolItems } from './ToolItems.tsx'

/** The tools behind one button of the header. */
export const ToolsMenu = () => {
  const popover = useRef<HTMLUListElement>(null)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={`${styles.action} ${styles.roomy} ${styles.tools}`}
        popoverTarget={id}
        data-opens="tools"
      >
        {en.header.tools}
        <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
      </button>
      <ul ref={popover} id={id} popover="auto" className={`${styles.menu} ${styles.below}`} onBlur={leavePopover}>
        <ToolItems onChosen={() => popover.current?.hidePopover()} />
      </ul>
    </>
  )
}
