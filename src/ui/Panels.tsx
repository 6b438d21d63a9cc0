import { lazy, Suspense } from 'react'
import { closePanel } from '../state/store.ts'
import { en } from '../words/en.ts'
import { Dialog } from './common/Dialog.tsx'
import { Legend } from './legend/Legend.tsx'
import { ShareDialog } from './share/ShareDialog.tsx'
import { useApp, useAppStore } from './useApp.ts'

const SearchDialog = lazy(() => import('./search/SearchDialog.tsx').then((m) => ({ default: m.SearchDialog })))
const ExportDialog = lazy(() => import('./export/ExportDialog.tsx').then((m) => ({ default: m.ExportDialog })))
const StoriesPage = lazy(() => import('./stories/StoriesPage.tsx').then((m) => ({ default: m.StoriesPage })))
const PracticePage = lazy(() => import('./practice/PracticePage.tsx').then((m) => ({ default: m.PracticePage })))
const CodingPage = lazy(() => import('./coding/CodingPage.tsx').then((m) => ({ default: m.CodingPage })))
const ShareStory = lazy(() => import('./writing/ShareStory.tsx').then((m) => ({ default: m.ShareStory })))
const AboutPages = lazy(() => import('./about/AboutPages.tsx').then((m) => ({ default: m.AboutPages })))

/** The dialog that is open, if one is. Loaded when first asked for. */
export const Panels = () => {
  const store = useAppStore()
  const panel = useApp((state) => state.panel)
  // A dialog that gives way to another one closes after that has opened: it must not take it along.
  const close = () => {
    if (store.getState().panel === panel) closePanel(store)
  }
  return (
    <Suspense>
      {panel === 'stories' && <StoriesPage onClose={close} />}
      {panel === 'practice' && <PracticePage onClose={close} />}
      {panel === 'coding' && <CodingPage onClose={close} />}
      {panel === 'story' && <ShareStory onClose={close} />}
      {panel === 'search' && <SearchDialog onClose={close} />}
      {panel === 'share' && <ShareDialog onClose={close} />}
      {panel === 'export' && <ExportDialog onClose={close} />}
      {panel === 'filters' && (
        <Dialog title={en.legend.title} onClose={close}>
          <Legend />
        </Dialog>
      )}
      {(panel === 'about' || panel === 'cite' || panel === 'glossary' || panel === 'shortcuts') && (
        <AboutPages page={panel} onClose={close} />
      )}
    </Suspense>
  )
}
