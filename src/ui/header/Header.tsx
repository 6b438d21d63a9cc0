import { Download, Search, Share } from 'lucide-react'
import { openPanel } from '../../state/store.ts'
import { en } from '../../words/en.ts'
import { useApp, useAppStore } from '../useApp.ts'
import styles from './Header.module.css'
import { LensNav } from './LensNav.tsx'
import { Menu } from './Menu.tsx'
import { ToolsMenu } from './ToolsMenu.tsx'

/** The name of the map, the way into search, and what can be taken away. */
export const Header = () => {
  const store = useAppStore()
  const title = useApp((state) => state.dataset.title)
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        {en.appName} <span className={styles.title}>{title}</span>
      </h1>
      <LensNav />
      <button type="button" className={styles.search} onClick={() => openPanel(store, 'search')} aria-keyshortcuts="/">
        <Search size={17} strokeWidth={1.7} aria-hidden />
        <span className="visually-hidden">{en.header.searchLabel}</span>
        <span className={styles.placeholder}>{en.header.search}</span>
        <kbd className={styles.key}>/</kbd>
      </button>
      <button type="button" className={styles.action} onClick={() => openPanel(store, 'stories')}>
        {en.header.stories}
      </button>
      <ToolsMenu />
      <button
        type="button"
        className={styles.action}
        onClick={() => openPanel(store, 'share')}
        aria-label={en.header.share}
      >
        <Share size={16} strokeWidth={1.7} aria-hidden />
        <span className={styles.word}>{en.header.share}</span>
      </button>
      <button
        type="button"
        className={`${styles.export} ${styles.roomy}`}
        data-filled
        onClick={() => openPanel(store, 'export')}
        aria-label={en.header.export}
      >
        <Download size={16} strokeWidth={1.7} aria-hidden />
        <span className={styles.word}>{en.header.export}</span>
      </button>
      <Menu />
    </header>
  )
}
