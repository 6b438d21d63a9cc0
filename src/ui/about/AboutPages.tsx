import { type ReactNode, useEffect, useRef } from 'react'
import { openPanel } from '../../state/store.ts'
import { about } from '../../words/about.ts'
import { en } from '../../words/en.ts'
import { Dialog } from '../common/Dialog.tsx'
import { useAppStore } from '../useApp.ts'
import styles from './About.module.css'
import { AboutPage } from './AboutPage.tsx'
import { CitePage } from './CitePage.tsx'
import { GlossaryPage } from './GlossaryPage.tsx'
import { ShortcutsPage } from './ShortcutsPage.tsx'

const pages = {
  about: { title: en.header.about, content: <AboutPage /> },
  cite: { title: en.header.citeMap, content: <CitePage /> },
  glossary: { title: en.header.glossary, content: <GlossaryPage /> },
  shortcuts: { title: en.header.shortcuts, content: <ShortcutsPage /> },
} as const satisfies Record<string, { title: string; content: ReactNode }>

type Page = keyof typeof pages

interface Props {
  readonly page: Page
  readonly onClose: () => void
}

/** The pages about the map, in one dialog, with the way from each to the others. */
export const AboutPages = ({ page, onClose }: Props) => {
  const store = useAppStore()
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its beginning
  useEffect(() => {
    nav.current?.closest('dialog')?.scrollTo({ top: 0 })
  }, [page])
  return (
    <Dialog title={pages[page].title} onClose={onClose}>
      <nav ref={nav} className={styles.nav} aria-label={about.pages}>
        {(Object.keys(pages) as Page[]).map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === page ? 'page' : undefined}
            onClick={() => openPanel(store, name)}
          >
            {pages[name].title}
          </button>
        ))}
      </nav>
      <div className={styles.text}>{pages[page].content}</div>
    </Dialog>
  )
}
