import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react'
import type { Target } from '../canvas/mapCanvas.ts'
import { breakpoints, insetsFor } from '../scene/frame.ts'
import { select } from '../state/changes.ts'
import { isHintDue } from '../state/hint.ts'
import { type AppStore, change, type Panel } from '../state/store.ts'
import { Header } from '../ui/header/Header.tsx'
import { Legend } from '../ui/legend/Legend.tsx'
import { LegendStrip } from '../ui/legend/LegendStrip.tsx'
import { MapLens } from '../ui/map/MapLens.tsx'
import { StatusLine } from '../ui/map/StatusLine.tsx'
import { Notices } from '../ui/notices/Notices.tsx'
import { Sheet, type SheetHeight } from '../ui/sheet/Sheet.tsx'
import { TimeBar } from '../ui/time/TimeBar.tsx'
import { ListPanel } from '../ui/twin/ListPanel.tsx'
import { StoreContext, useApp } from '../ui/useApp.ts'
import { en } from '../words/en.ts'
import styles from './App.module.css'
import { DropMap } from './DropMap.tsx'
import { LensSaid } from './LensSaid.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { useFocusTrail } from './useFocusTrail.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useWindow } from './useWindow.ts'

const Dossier = lazy(() => import('../ui/dossier/Dossier.tsx').then(({ Dossier }) => ({ default: Dossier })))
const OtherLens = lazy(() => import('../ui/lens/OtherLens.tsx').then((m) => ({ default: m.OtherLens })))
const ToolPanel = lazy(() => import('../ui/tools/ToolPanel.tsx').then((m) => ({ default: m.ToolPanel })))
const Hint = lazy(() => import('../ui/map/Hint.tsx').then((m) => ({ default: m.Hint })))
const StoryPanel = lazy(() => import('../ui/story/StoryPanel.tsx').then((m) => ({ default: m.StoryPanel })))
const FigureMaker = lazy(() => import('../ui/export/FigureMaker.tsx').then((m) => ({ default: m.FigureMaker })))
const Settled = lazy(() => import('./Settled.tsx').then((m) => ({ default: m.Settled })))
const Panels = lazy(() => import('../ui/Panels.tsx').then(({ Panels }) => ({ default: Panels })))

interface Props {
  readonly store: AppStore
  /** What could not be opened on the way here. */
  readonly reasons: readonly string[]
}

export const App = ({ store, reasons }: Props) => (
  <StoreContext value={store}>
    <Shell store={store} />
    <DropMap reasons={reasons} />
  </StoreContext>
)

/** Whether a script is at the other end: see `npm run figures`. */
const figuresWanted = new URLSearchParams(location.search).has('figures')

/** Panels that lie over the whole page rather than beside the map. */
const overlays: readonly (Panel | undefined)[] = [
  'stories',
  'search',
  'share',
  'export',
  'about',
  'cite',
  'glossary',
  'shortcuts',
]

const Shell = ({ store }: { readonly store: AppStore }) => {
  // What is pressed lights up first; its dossier follows.
  const selected = useDeferredValue(useApp((state) => state.view.selection !== undefined))
  const panel = useApp((state) => state.panel)
  const lens = useApp((state) => state.view.lens)
  const tool = useApp((state) => state.view.tool !== undefined)
  const following = useApp((state) => state.playing !== undefined)
  const [focused, setFocused] = useState<Target>()
  const width = useWindow(store)
  useShortcuts(store)
  useFocusTrail(store)
  const [low, setLow] = useState(false)
  const [sheet, setSheet] = useState<SheetHeight>(0.35)
  const listed = panel === 'list' && lens === 'map'
  const beside = width >= breakpoints.beside
  const aside = listed || tool || following || (lens === 'balance' && beside)
  const room = useApp((state) => state.room)
  const insets = {
    ...insetsFor(width, { dossier: selected, aside, sheet: Math.min(0.6, sheet) * window.innerHeight }),
    ...room,
  }
  // What lies beneath a panel that fills the window is out of reach for Tab as well.
  const covered = width < breakpoints.phone && (listed || (tool && !low))
  const column = width >= breakpoints.column && !selected && !aside
  useEffect(removePicture, [])
  const [due] = useState(isHintDue)
  const [settled, setSettled] = useState(false)
  useEffect(() => loadAhead(() => setSettled(true)), [])
  return (
    <div className={styles.app}>
      <SkipLinks />
      <Header />
      <main className={styles.main}>
        {/* In the order in which it is seen. The list is a part of the lens, and a panel of its own where it is open. */}
        <div inert={covered}>
          {!column && (
            <LegendStrip end={insets.right} start={aside ? insets.left - 12 : 0} lenses={width < breakpoints.lenses} />
          )}
          {lens === 'map' ? (
            <div data-map="">
              <h2 className={styles.map} tabIndex={-1}>
                {en.map.label}
              </h2>
              <MapLens insets={insets} focused={focused} />
            </div>
          ) : (
            <Suspense>
              <OtherLens lens={lens} insets={insets} />
            </Suspense>
          )}
          {column && (
            <aside className={styles.column} aria-label={en.legend.title}>
              <Legend />
            </aside>
          )}
        </div>
        {lens === 'map' && (
          <>
            <ListPanel open={listed} covered={tool && covered} onFocus={setFocused} />
            <div inert={covered}>
              {!aside && settled && due && (
                <Suspense>
                  <Hint start={insets.left} end={insets.right} />
                </Suspense>
              )}
              <StatusLine start={insets.left} end={insets.right} />
            </div>
          </>
        )}
        {following && (
          <Suspense>
            <StoryPanel insets={insets} />
          </Suspense>
        )}
        {tool && (
          <Suspense>
            <ToolPanel low={low} onLow={setLow} />
          </Suspense>
        )}
        {selected && (
          <Sheet beside={beside} height={sheet} onHeight={setSheet}>
            <Suspense>
              <Dossier onClose={() => change(store, select())} />
            </Suspense>
          </Sheet>
        )}
      </main>
      <TimeBar end={selected && beside ? insets.right - 40 : 0} />
      {/* Over a panel that fills the window it stands over the time bar, clear of what is read. */}
      <Notices insets={covered ? { ...insets, bottom: -4 } : insets} />
      <LensSaid store={store} />
      {(overlays.includes(panel) || panel === 'filters') && (
        <Suspense>
          <Panels />
        </Suspense>
      )}
      {settled && (
        <Suspense>
          <Settled />
        </Suspense>
      )}
      {figuresWanted && (
        <Suspense>
          <FigureMaker />
        </Suspense>
      )}
    </div>
  )
}

/** Once the page has nothing else to do, it fetches what the reader is likely to ask for: a search must not wait, nor lose letters. */
const loadAhead = (loaded: () => void): void => {
  setTimeout(() => {
    loaded()
    void import('../ui/Panels.tsx')
    void import('../ui/search/SearchDialog.tsx')
    void import('../ui/dossier/Dossier.tsx')
  }, 800)
}

/** The map that was drawn into the page goes once the canvas has painted the same one. */
const removePicture = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById('picture')?.remove()))
}
