import { Menu as MenuIcon } from 'lucide-react'
import { useId, useRef } from 'react'
import { useStore } from 'zustand'
import { resetView } from '../../state/changes.ts'
import { openPanel, type Panel } from '../../state/store.ts'
import { chooseTheme, type ThemeChoice, themeStore } from '../../state/theme.ts'
import { en } from '../../words/en.ts'
import { leavePopover } from '../common/leavePopover.ts'
import { useAppStore, useChange } from '../useApp.ts'
import styles from './Header.module.css'
import { OpenFile } from './OpenFile.tsx'
import { ToolItems } from './ToolItems.tsx'

const pages: readonly (readonly [Panel, string])[] = [
  ['about', en.header.about],
  ['cite', en.header.citeMap],
  ['glossary', en.header.glossary],
  ['shortcuts', en.header.shortcuts],
]
const themes: readonly ThemeChoice[] = ['auto', 'light', 'dark']

/** The pages about the map, and its colours. */
export const Menu = () => {
  const change = useChange()
  const choice = useStore(themeStore, (state) => state.choice)
  const popover = useRef<HTMLDivElement>(null)
  const id = useId()
  const hide = () => popover.current?.hidePopover()
  return (
    <>
      <button
        type="button"
        className={styles.menuButton}
        popoverTarget={id}
        data-opens="tools"
        aria-label={en.header.menu}
        title={en.header.menu}
      >
        <MenuIcon size={20} strokeWidth={1.5} aria-hidden />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only follows where the focus goes */}
      <div ref={popover} id={id} popover="auto" className={styles.menu} onBlur={leavePopover}>
        {/* What the header has no room for on a phone. */}
        <ul className={styles.cramped}>
          <ToolItems onChosen={hide} />
          <PanelItem panel="export" name={en.header.export} onChosen={hide} />
        </ul>
        <ul>
          {pages.map(([panel, name]) => (
            <PanelItem key={panel} panel={panel} name={name} onChosen={hide} />
          ))}
        </ul>
        <OpenFile onChosen={hide} />
        {/* What loads later has its place here: see app/offline. */}
        <ul data-more="" />
        <button
          type="button"
          className={styles.item}
          onClick={() => {
            hide()
            change(resetView())
          }}
        >
          {en.header.restart}
        </button>
        <fieldset className={styles.themes}>
          <legend>{en.header.theme}</legend>
          {themes.map((theme) => (
            <label key={theme} className={styles.item}>
              <input type="radio" name="theme" checked={choice === theme} onChange={() => chooseTheme(theme)} />
              {en.header.themes[theme]}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  )
}

interface PanelProps {
  readonly panel: Panel
  readonly name: string
  readonly onChosen: () => void
}

const PanelItem = ({ panel, name, onChosen }: PanelProps) => {
  const store = useAppStore()
  const open = () => {
    onChosen()
    openPanel(store, panel)
  }
  return (
    <li>
      <button type="button" className={styles.item} onClick={open}>
        {name}
      </button>
    </li>
  )
}
