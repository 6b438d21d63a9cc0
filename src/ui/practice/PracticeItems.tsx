import { createPortal } from 'react-dom'
import { openWith } from '../../state/practice/openWith.ts'
import { coding } from '../../words/coding.ts'
import { practice } from '../../words/practice.ts'
import header from '../header/Header.module.css'
import { useAppStore } from '../useApp.ts'

const items = [
  ['practice', practice.title],
  ['coding', coding.title],
] as const

/** Practice and the coding exercise in the main menu, which has a place for what loads later. */
export const PracticeItems = () => {
  const store = useAppStore()
  const menu = document.querySelector('[data-more]')
  if (!menu) return null
  return createPortal(
    items.map(([panel, name]) => (
      <li key={panel}>
        <button
          type="button"
          className={header.item}
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
            openWith(store, panel)
          }}
        >
          {name}
        </button>
      </li>
    )),
    menu,
  )
}
